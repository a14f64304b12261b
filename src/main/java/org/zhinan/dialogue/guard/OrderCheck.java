package org.zhinan.dialogue.guard;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.dialogue.guard.Part.Place;
import org.zhinan.pack.guard.Stance;

/**
 * Holds a part to the sides of the clause: who is bound stands before the word that binds, what is
 * bound to behind it. Whoever is named as doing it ("by …") may stand on either side.
 */
final class OrderCheck {

  private static final Set<Stance> RULES =
      EnumSet.of(Stance.MUST, Stance.ONLY, Stance.MAY, Stance.DENY, Stance.FREE);

  /** So many places on the other side are no accident. */
  private static final int PAIR = 2;

  private final Cover cover;
  private final Set<String> turns;

  OrderCheck(Cover cover, Map<String, Set<String>> joints) {
    this.cover = cover;
    this.turns = joints.getOrDefault("turns", Set.of());
  }

  Optional<Flaw> check(Alignment alignment) {
    Part part = alignment.part();
    Optional<Part> clause = alignment.chosen().stream().filter(Part::isNormative).findFirst();
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    if (turns(part) || turns(clause.get())) {
      return actor(part, clause.get());
    }
    Optional<Place> here = part.firstOf(RULES);
    Optional<Place> there = clause.get().firstOf(RULES);
    return here.isPresent() && there.isPresent()
        ? swapped(part.around(here.get()), clause.get().around(there.get()), alignment.chosen())
        : Optional.empty();
  }

  private boolean turns(Part part) {
    return part.places().stream().anyMatch(p -> turns.contains(p.token().text()));
  }

  /** Where both name who does it with the same word, it must be the same one. */
  private Optional<Flaw> actor(Part part, Part clause) {
    return part.places().stream()
        .filter(p -> turns.contains(p.token().text()) && clause.hasWord(p.token().text()))
        .map(p -> part.text().substring(p.start(), Math.min(part.text().length(), p.end() + PAIR)))
        .filter(named -> !clause.text().contains(named))
        .findFirst()
        .map(named -> new Flaw(Reason.POLARITY, named));
  }

  private Optional<Flaw> swapped(List<Part> said, List<Part> held, List<Part> chosen) {
    List<Part> others = chosen.stream().filter(p -> !p.isNormative()).toList();
    return strays(said.get(0), held.get(0), held.get(1), others)
            || strays(said.get(1), held.get(1), held.get(0), others)
        ? Optional.of(new Flaw(Reason.POLARITY, said.get(0).text() + " | " + said.get(1).text()))
        : Optional.empty();
  }

  /** Whether words of a side come from the other side of the clause, and from nowhere else. */
  private boolean strays(Part side, Part own, Part other, List<Part> others) {
    BitSet strays = cover.of(side, other);
    strays.and(side.needed());
    strays.andNot(cover.of(side, own));
    strays.andNot(cover.of(side, others));
    return strays.cardinality() >= PAIR;
  }
}
