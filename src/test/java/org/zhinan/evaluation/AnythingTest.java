package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.FactView;
import org.zhinan.evaluation.TestCase.Head;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/** Whatever is sent, up to the longest message that the chat takes, is answered calmly. */
class AnythingTest {

  private static final int LONGEST = 4000;

  /** Far above what any message takes; only work that grows without bound gets there. */
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  private static final List<String> WORDS =
      Stream.of("lexicon.yaml", "../common/phrases.yaml", "guideline.md")
          .flatMap(
              file ->
                  Stream.of(
                      ShippedCall.SOURCE.findText(file).orElseThrow().split("[^\\p{IsHan}0-9.]+")))
          .filter(word -> !word.isEmpty() && word.length() <= 12)
          .distinct()
          .toList();

  @Property(tries = 30)
  void any_text_is_answered_with_spans_inside_it_and_quotes_that_stand(
      @ForAll("texts") String message) {
    TurnResult result = answer(message);

    assertThat(result.listFailed()).isEmpty();
    assertThat(result.misquoted()).isEmpty();
    assertThat(result.took()).isLessThan(GENEROUS);
    Understood understood = result.outcome().orElseThrow().understood();
    assertThat(understood.inquiries()).isNotEmpty();
    assertThat(understood.said())
        .extracting(Said::span)
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(message.length()));
    assertThat(result.outcome().orElseThrow().answer()).satisfies(AnythingTest::isWhole);
  }

  private static void isWhole(Answer answer) {
    assertThat(answer.text()).isNotBlank();
    assertThat(answer.facts()).extracting(FactView::value).doesNotContainNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(noise(), shards(), repeated())
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
        .filter(text -> !text.isBlank());
  }

  /** Any characters at all, halves of pairs and control characters too. */
  private static Arbitrary<String> noise() {
    return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(LONGEST);
  }

  /** What the reader knows, in an order that makes no sense. */
  private static Arbitrary<String> shards() {
    Arbitrary<String> marks = Arbitraries.of("", "", "，", "。", "？", " ", "\n", "是", "不", "没有");
    return Combinators.combine(Arbitraries.of(WORDS), marks)
        .as((word, mark) -> word + mark)
        .list()
        .ofMinSize(1)
        .ofMaxSize(1200)
        .map(parts -> String.join("", parts));
  }

  /** The same few words over and over: the worst for a matcher that tries again. */
  private static Arbitrary<String> repeated() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .map(part -> part.repeat(LONGEST / part.length()));
  }

  private static TurnResult answer(String message) {
    ConversationCase once =
        new ConversationCase(
            new Head("any", "any", List.of(), Optional.empty()),
            Optional.of("2020-10-20"),
            Locale.CHINA,
            List.of(new ConversationCase.Turn(message, Given.due("{}"))));
    return ((CaseResult.Talked) new Talking(ShippedCall.EXAMINEE, Instant.EPOCH).run(once))
        .turns()
        .get(0);
  }
}
