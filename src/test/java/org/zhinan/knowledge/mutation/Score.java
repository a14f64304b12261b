package org.zhinan.knowledge.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhinan.knowledge.RuleCase;

/**
 * Which mutants the cases tell from the rules themselves.
 *
 * @param killed names of those that at least one case turns
 * @param survivors names of the rest
 */
record Score(int cases, List<String> killed, List<String> survivors) {

  static Score of(List<Mutant> mutants, List<RuleCase> cases) {
    List<String> killed = new ArrayList<>();
    List<String> survivors = new ArrayList<>();
    Map<String, List<RuleCase>> byCondition = byCondition(cases);
    for (Mutant mutant : mutants) {
      boolean dead =
          mutant.reached().stream()
              .flatMap(id -> byCondition.getOrDefault(id, List.of()).stream())
              .anyMatch(mutant::isKilledBy);
      (dead ? killed : survivors).add(mutant.name());
    }
    return new Score(cases.size(), killed, survivors);
  }

  private static Map<String, List<RuleCase>> byCondition(List<RuleCase> cases) {
    Map<String, List<RuleCase>> byCondition = new TreeMap<>();
    for (RuleCase one : cases) {
      one.expect()
          .keySet()
          .forEach(id -> byCondition.computeIfAbsent(id, k -> new ArrayList<>()).add(one));
    }
    return byCondition;
  }

  /**
   * @param equivalents mutants that no case can tell from the rules, with the reason
   */
  void write(Path file, Map<String, String> equivalents) {
    int all = killed.size() + survivors.size();
    int told = all - (int) survivors.stream().filter(equivalents::containsKey).count();
    String text =
        "# Mutation of the rules\n\n"
            + String.format(
                Locale.ROOT,
                "%d cases, %d mutants, %d equivalent, %d of %d killed (%.1f %%).%n",
                cases,
                all,
                all - told,
                killed.size(),
                told,
                100.0 * killed.size() / told)
            + survivors.stream()
                .map(s -> "\n* " + s + reason(equivalents, s))
                .collect(Collectors.joining());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Map<String, String> equivalents, String name) {
    return equivalents.containsKey(name) ? " (equivalent: " + equivalents.get(name) + ")" : "";
  }
}
