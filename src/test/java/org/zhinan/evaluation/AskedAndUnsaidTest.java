package org.zhinan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.base.FoldedText;
import org.zhinan.conversation.Answer;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;

/**
 * What the guideline says is answered with the clause that says it, and what it does not say is
 * answered with nothing. Thresholds and kinds of information were made on the first of two sets.
 */
class AskedAndUnsaidTest {

  private static final Path SETS = Path.of("src/test/resources/information");
  private static final Instant OPEN = Instant.parse("2020-10-20T04:00:00Z");
  private static final Set<String> REFUSALS = Set.of("out_of_scope", "clarification", "greeting");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{0}: at least {1} cite the clause, at most {2} are refused")
  @CsvSource({
    "asked-chosen-on, 0.94, 0.02",
    "asked-reported-on, 0.9, 0.04",
    "asked-last, 0.9, 0.04"
  })
  void what_the_guideline_says_is_answered_with_its_clause(
      String set, double cited, double refused) {
    List<JsonNode> questions = read(set);

    assertThat(share(questions, AskedAndUnsaidTest::isCited)).isGreaterThanOrEqualTo(cited);
    assertThat(share(questions, q -> REFUSALS.contains(answer(q).kind())))
        .isLessThanOrEqualTo(refused);
  }

  @ParameterizedTest(name = "{0}: at most {1} are answered")
  @CsvSource({"unsaid-chosen-on, 0.02", "unsaid-reported-on, 0.03", "unsaid-last, 0.03"})
  void what_the_guideline_does_not_say_is_not_made_up(String set, double answered) {
    assertThat(share(read(set), q -> !REFUSALS.contains(answer(q).kind())))
        .isLessThanOrEqualTo(answered);
  }

  private static boolean isCited(JsonNode question) {
    Answer answer = answer(question);
    return answer.kind().equals("information")
        && answer.citations().stream().anyMatch(c -> holdsGold(c.quote(), question));
  }

  private static boolean holdsGold(String quote, JsonNode question) {
    String folded = FoldedText.fold(quote);
    for (JsonNode gold : question.get("gold")) {
      if (folded.contains(FoldedText.fold(gold.asText()))) {
        return true;
      }
    }
    return false;
  }

  private static Answer answer(JsonNode question) {
    Incoming incoming =
        new Incoming(
            "c1", "m1", question.get("q").asText(), OPEN, Locale.CHINA, DialogueState.EMPTY);
    return ShippedCall.EXAMINEE.advisor().answer(incoming).answer();
  }

  private static double share(
      List<JsonNode> questions, java.util.function.Predicate<JsonNode> holds) {
    return (double) questions.stream().filter(holds).count() / questions.size();
  }

  private static List<JsonNode> read(String set) {
    try {
      return Files.readAllLines(SETS.resolve(set + ".jsonl")).stream()
          .map(AskedAndUnsaidTest::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
