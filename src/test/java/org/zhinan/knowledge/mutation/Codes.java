package org.zhinan.knowledge.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.fact.FactType;
import org.zhinan.rule.expr.OneOf;
import org.zhinan.rule.expr.Select;

/** A code left out of those that are written out, or taken for its neighbour. */
final class Codes {

  private Codes() {}

  static List<Change> changes(OneOf before) {
    List<Change> changes = new ArrayList<>();
    for (String leaf : new TreeSet<>(before.leaves())) {
      if (before.leaves().size() > 1) {
        changes.add(change(before, "without " + leaf, without(before, leaf)));
      }
      if (before.operand() instanceof Select select && select.type() instanceof FactType.Code of) {
        swapped(before, leaf, of).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Set<String> without(OneOf before, String leaf) {
    Set<String> rest = new TreeSet<>(before.leaves());
    rest.remove(leaf);
    return rest;
  }

  private static java.util.Optional<Change> swapped(OneOf before, String leaf, FactType.Code of) {
    List<String> all = of.leaves();
    int at = all.indexOf(leaf);
    for (int i = 1; i < all.size(); i++) {
      String other = all.get((at + i) % all.size());
      if (!before.leaves().contains(other)) {
        Set<String> leaves = without(before, leaf);
        leaves.add(other);
        return java.util.Optional.of(change(before, leaf + " as " + other, leaves));
      }
    }
    return java.util.Optional.empty();
  }

  private static Change change(OneOf before, String what, Set<String> leaves) {
    return new Change(
        "`" + before.source() + "`: " + what, new OneOf(before.source(), before.operand(), leaves));
  }
}
