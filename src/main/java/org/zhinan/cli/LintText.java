package org.zhinan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.Coverage;
import org.zhinan.pack.CoveredSentence;
import org.zhinan.pack.Lint;
import org.zhinan.pack.Trials;

/** What a sound pack holds and what its guideline is bound to, in lines. */
final class LintText {

  private static final int MOST_NAMES = 12;

  private LintText() {}

  static List<String> lines(Lint.Sound sound) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  conditions: "
            + counts(sound.conditions())
            + " in "
            + sound.directions()
            + " directions");
    coverage(lines, sound.pack().coverage());
    List<String> uncited = sound.uncited().stream().map(ClauseId::value).toList();
    lines.add("  clauses never cited: " + named(uncited) + " of " + sound.clauses());
    trials(lines, sound.trials());
    return lines;
  }

  private static void coverage(List<String> lines, Coverage coverage) {
    int all = coverage.sentences().size();
    lines.add("  sentences: " + counts(coverage.countByKind()) + "; " + all + " in all");
    lines.add("  unbound: " + coverage.listUnbound().size());
    coverage.listUnbound().forEach(s -> lines.add("    " + text(s)));
    if (!coverage.listRests().isEmpty()) {
      lines.add("  words that nothing quotes, in bound sentences: " + coverage.listRests().size());
      coverage.listRests().forEach(rest -> lines.add("    " + rest));
    }
  }

  private static void trials(List<String> lines, Trials trials) {
    lines.add("  cases of rules: " + trials.cases());
    lines.add("  cases that do not hold: " + named(trials.failing()));
    lines.add("  conditions without a case: " + named(trials.untried()));
    lines.add("  requirements short of cases: " + trials.lacking().size());
    trials.lacking().forEach((id, kinds) -> lines.add("    " + id + ": " + words(kinds)));
  }

  private static String text(CoveredSentence unbound) {
    return unbound.sentence().clause().id() + ": " + unbound.sentence().text();
  }

  private static String counts(Map<?, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + word(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String named(Collection<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    String more = names.size() > MOST_NAMES ? ", …" : "";
    return names.isEmpty() ? "0" : names.size() + " (" + first + more + ")";
  }

  private static String words(Collection<String> kinds) {
    return kinds.stream().map(LintText::word).collect(Collectors.joining(", "));
  }

  private static String word(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
