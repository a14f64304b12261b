package org.zhinan.evaluation.rewording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.evaluation.CaseFiles;
import org.zhinan.evaluation.CaseResult;
import org.zhinan.evaluation.ConversationCase;
import org.zhinan.evaluation.Evaluator;
import org.zhinan.evaluation.ShippedCall;
import org.zhinan.evaluation.TestCase;

/**
 * The call's cases in other words: verdict, statuses and facts stay. A sample of the cases by a
 * printed seed, or all of them with {@code -Pfull}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewordingTest {

  private static final int SAMPLE = 60;
  private static final Instant NOW = Instant.parse("2020-10-20T04:00:00Z");
  private static final Path TABLE = Path.of("target/rewordings.txt");

  private final boolean whole = "full".equals(System.getProperty("zhinan.matrix"));
  private final long seed = Long.getLong("zhinan.seed", System.nanoTime() & 0xffff);
  private final Map<String, CaseResult> before = new TreeMap<>();
  private final List<ConversationCase> cases = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  static List<Rewording> rewordings() {
    return Rewordings.ALL;
  }

  @BeforeAll
  void answer_the_cases_as_they_are() {
    CaseFiles.of(ShippedCall.SOURCE).stream()
        .filter(ConversationCase.class::isInstance)
        .forEach(each -> cases.add((ConversationCase) each));
    if (!whole) {
      Collections.shuffle(cases, new Random(seed));
      cases.subList(Math.min(SAMPLE, cases.size()), cases.size()).clear();
    }
    run(cases).forEach(result -> before.put(result.head().id(), result));
    told.add(cases.size() + " cases, -Dzhinan.seed=" + seed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rewordings")
  void a_message_in_other_words_is_read_and_decided_the_same(Rewording rewording) {
    List<ConversationCase> reworded =
        cases.stream()
            .flatMap(each -> Reworded.of(rewording, each, seed))
            .map(Reworded::after)
            .toList();
    List<String> changed = new ArrayList<>();
    int contradicted = 0;
    for (CaseResult after : run(reworded)) {
      CaseResult one = before.get(after.head().id());
      List<String> differences = Reworded.differences(one, after);
      contradicted += Reworded.contradict(one, after) ? 1 : 0;
      if (!differences.isEmpty()) {
        changed.add(after.head().id() + "\n        " + String.join("\n        ", differences));
      }
    }
    double share = reworded.isEmpty() ? 1 : 1 - (double) changed.size() / reworded.size();
    told.add(row(rewording.name(), reworded.size(), share, contradicted));
    changed.forEach(each -> told.add("    " + each));

    assertThat(changed)
        .as("read otherwise, seed %d", seed)
        .hasSizeLessThanOrEqualTo(rewording.allowed(reworded.size(), !whole));
    assertThat(contradicted)
        .as("firm verdicts that became their opposite, seed %d", seed)
        .isLessThanOrEqualTo(rewording.allowedTurned(reworded.size(), !whole));
  }

  @AfterAll
  void tell() throws IOException {
    Files.write(TABLE, told);
    told.stream().filter(line -> !line.startsWith(" ")).forEach(System.out::println);
  }

  private static List<CaseResult> run(List<ConversationCase> cases) {
    List<TestCase> all = List.copyOf(cases);
    return new Evaluator(call -> ShippedCall.EXAMINEE, NOW, 5).run(all, done -> {}).results();
  }

  private static String row(String name, int cases, double share, int contradicted) {
    return String.format(
        Locale.ROOT,
        "%-30s %4d cases, %5.1f %% the same, %d turned round",
        name,
        cases,
        share * 100,
        contradicted);
  }
}
