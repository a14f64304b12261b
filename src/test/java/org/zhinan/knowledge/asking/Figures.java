package org.zhinan.knowledge.asking;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one interview took.
 *
 * @param asked questions
 * @param facts that they asked for
 * @param form lines of the direction's own form
 * @param untilVerdict lines of it, in printed order, until the verdict stands
 */
record Figures(int asked, int facts, int form, int untilVerdict) {

  /** The questions asked to the lines of the forms, over all interviews. */
  static double shareOfForm(List<Figures> all) {
    return mean(all, f -> f.asked) / mean(all, f -> f.form);
  }

  /** The share of the interviews that take at most this share of their form. */
  static double within(double share, List<Figures> all) {
    return mean(all, f -> f.asked <= share * f.form ? 1 : 0);
  }

  static String summary(List<Figures> all) {
    return String.format(
        Locale.ROOT,
        "n=%d questions mean %.1f max %.0f; facts mean %.1f; form mean %.1f; until verdict mean %.1f;"
            + " share of form %.3f, each mean %.3f max %.3f, at most 0.6 in %.3f",
        all.size(),
        mean(all, f -> f.asked),
        max(all, f -> f.asked),
        mean(all, f -> f.facts),
        mean(all, f -> f.form),
        mean(all, f -> f.untilVerdict),
        shareOfForm(all),
        mean(all, f -> (double) f.asked / f.form),
        max(all, f -> (double) f.asked / f.form),
        within(0.6, all));
  }

  private static double mean(List<Figures> all, ToDoubleFunction<Figures> of) {
    return all.stream().mapToDouble(of).average().orElse(0);
  }

  private static double max(List<Figures> all, ToDoubleFunction<Figures> of) {
    return all.stream().mapToDouble(of).max().orElse(0);
  }
}
