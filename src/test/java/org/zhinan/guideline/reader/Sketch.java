package org.zhinan.guideline.reader;

import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;

/** Small texts read as one part with directions, shown as lines of id and text. */
final class Sketch {

  static final List<PartPlan> ONE_PART =
      List.of(new PartPlan("x", "X", Optional.empty(), Optional.of("X1")));
  private static final GuidelineReader READER = RealGuideline.reader();

  private Sketch() {}

  static Guideline read(String source) {
    return READER.readText(source, ONE_PART);
  }

  /** Without the part itself. */
  static List<String> clauses(String source) {
    return read(source).listClauses().stream().skip(1).map(Sketch::show).toList();
  }

  private static String show(Clause clause) {
    return clause.id() + " | " + clause.text();
  }
}
