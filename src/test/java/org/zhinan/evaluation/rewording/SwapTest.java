package org.zhinan.evaluation.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.evaluation.CaseFiles;
import org.zhinan.evaluation.ConversationCase;
import org.zhinan.evaluation.ShippedCall;
import org.zhinan.fact.CodeValue;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/**
 * A reader that passes over a word reads two messages the same that are not. Where a fact was read
 * from words, and the words become others, the fact must become another one, or none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwapTest {

  private static final Path TABLE = Path.of("target/swaps.txt");

  private final List<String> messages =
      CaseFiles.of(ShippedCall.SOURCE).stream()
          .filter(ConversationCase.class::isInstance)
          .flatMap(each -> ((ConversationCase) each).turns().stream().limit(1))
          .map(ConversationCase.Turn::message)
          .toList();
  private final List<String> told = new ArrayList<>();

  static List<Swap> swaps() {
    return Swap.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("swaps")
  void other_words_are_another_fact(Swap swap) {
    int read = 0;
    List<String> deaf = new ArrayList<>();
    for (String message : messages) {
      Optional<Swap.Swapped> swapped = swap.in(message);
      List<Said> before =
          swapped.stream()
              .flatMap(s -> read(message).said().stream().filter(f -> rests(f, s)))
              .toList();
      if (!before.isEmpty()) {
        read++;
        List<String> after = facts(read(swapped.orElseThrow().message()).said());
        if (after.containsAll(facts(before))) {
          deaf.add(message + " -> " + swapped.orElseThrow().message() + ": " + facts(before));
        }
      }
    }
    told.add(String.format(Locale.ROOT, "%-24s %3d read, %d deaf", swap.name(), read, deaf.size()));
    deaf.forEach(each -> told.add("    " + each));

    assertThat(deaf).hasSizeLessThanOrEqualTo(swap.allowed(read));
  }

  @AfterAll
  void tell() throws IOException {
    Files.write(TABLE, told);
    told.forEach(System.out::println);
  }

  /**
   * Only a value can rest on the words; that a list has a member or no more stays as it is, and
   * what a denial leaves ("一家企业都没有") rests on the denial.
   */
  private static boolean rests(Said fact, Swap.Swapped swapped) {
    return fact instanceof Said.Value value
        && !(value.value() instanceof CodeValue code && code.code().startsWith("not-"))
        && fact.span().overlaps(swapped.replaced());
  }

  private static List<String> facts(List<Said> said) {
    return said.stream().map(SwapTest::fact).collect(Collectors.toList());
  }

  private static String fact(Said said) {
    return said instanceof Said.Value value
        ? value.path() + " = " + value.value()
        : said.toString();
  }

  private static Understood read(String message) {
    Incoming incoming =
        new Incoming(
            "c",
            "m",
            message,
            LocalDate.of(2020, 10, 20)
                .atTime(12, 0)
                .atZone(ShippedCall.EXAMINEE.pack().info().zone())
                .toInstant(),
            Locale.CHINA,
            DialogueState.EMPTY);
    return ShippedCall.EXAMINEE.advisor().answer(incoming).understood();
  }
}
