package org.zhinan.knowledge.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Reads;
import org.zhinan.rule.expr.Expr;

/**
 * The form that a direction's own conditions make, in the order in which they are printed: each
 * fact that one reads is a line, for every member that the profile has.
 */
record Form(Applying applying, FactSheet profile) {

  /** The lines, lists before what is asked of their members. */
  Set<FactPath> places() {
    Set<FactPath> places = new LinkedHashSet<>();
    for (Condition condition : applying.book().conditions()) {
      Set<String> read = new TreeSet<>();
      for (Expr expression : Applying.expressions(condition)) {
        read.addAll(Reads.of(applying.book(), expression));
      }
      read.forEach(pattern -> places.addAll(places(List.of(), List.of(pattern.split("\\.", -1)))));
    }
    return places;
  }

  private List<FactPath> places(List<String> before, List<String> steps) {
    if (steps.isEmpty()) {
      return List.of(new FactPath(before));
    }
    List<String> keys =
        steps.get(0).equals("*") ? profile.listKeys(new FactPath(before)) : steps.subList(0, 1);
    List<FactPath> places = new ArrayList<>();
    for (String key : keys) {
      List<String> longer = new ArrayList<>(before);
      longer.add(key);
      places.addAll(places(longer, steps.subList(1, steps.size())));
    }
    return places;
  }
}
