package org.zhinan.dialogue.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard makes of sentences that others wrote: figures that must not fall. */
class CorporaTest {

  @ParameterizedTest(name = "{0}: at least {1} %")
  @CsvSource({"faithful-zh.txt, 97", "faithful-en.txt, 90", "faithful-unseen.txt, 88"})
  void faithful_sentences_are_released(String file, int percent) {
    List<SentenceVerdict> verdicts =
        Corpus.read(file, Guards.GUIDELINE).stream()
            .map(reply -> Guards.SHIPPED.check(String.join("\n", reply.lines()), reply.basis()))
            .flatMap(text -> text.verdicts().stream())
            .toList();
    long released = verdicts.stream().filter(SentenceVerdict.Released.class::isInstance).count();
    System.out.printf("%s: %d of %d sentences released%n", file, released, verdicts.size());
    assertThat(100 * released).isGreaterThanOrEqualTo(percent * (long) verdicts.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile.txt", "hostile-inside.txt"})
  void no_hostile_sentence_is_released(String file) {
    List<Corpus> entries = Corpus.read(file, Guards.GUIDELINE);
    assertThat(entries).hasSizeGreaterThan(2);
    assertThat(entries.stream().flatMap(CorporaTest::releasedOf)).isEmpty();
  }

  private static Stream<String> releasedOf(Corpus entry) {
    return entry.lines().stream()
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .filter(sentence -> isReleased(sentence, entry.basis()));
  }

  private static boolean isReleased(String sentence, Basis basis) {
    return !Guards.SHIPPED.check(sentence, basis).released().isEmpty();
  }
}
