package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.dialogue.guard.Part.Place;
import org.zhinan.pack.guard.Stance;

/**
 * Where a part of a sentence stands in one sentence of a clause.
 *
 * @param part of the sentence of a model
 * @param clause the parts of the clause's sentence
 * @param chosen those of them that the words come from, the one that most come from first
 * @param missing the places of the part that stand neither there nor beside it
 */
record Alignment(Part part, List<Part> clause, List<Part> chosen, BitSet missing) {

  Alignment {
    clause = List.copyOf(clause);
    chosen = List.copyOf(chosen);
  }

  /** As few parts as it takes; of all clauses' parts the one with most of the words first. */
  static Alignment of(Part part, List<Part> clause, BitSet beside, Cover cover) {
    BitSet missing = part.needed();
    List<Part> chosen = new ArrayList<>();
    List<Part> left = new ArrayList<>(clause);
    while (!missing.isEmpty() && !left.isEmpty()) {
      BitSet open = missing;
      Part best =
          left.stream()
              .max(
                  Comparator.<Part>comparingInt(p -> common(cover.of(part, p), open))
                      .thenComparingInt(p -> -differences(p, part)))
              .orElseThrow();
      BitSet rest = without(missing, cover.of(part, best));
      if (rest.equals(missing)) {
        break;
      }
      chosen.add(best);
      left.remove(best);
      missing = rest;
      if (without(missing, beside).isEmpty()) {
        break;
      }
    }
    return new Alignment(part, clause, chosen, without(missing, beside));
  }

  boolean isWhole() {
    return missing.isEmpty();
  }

  /** The tokens that are not supported. */
  List<Token> unsupported() {
    return part.places().stream()
        .filter(place -> !missing.get(place.start(), place.end()).isEmpty())
        .map(Place::token)
        .toList();
  }

  /** The words that are not supported. */
  String missingWords() {
    return unsupported().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** In how many stances two parts differ. */
  private static int differences(Part one, Part other) {
    Set<Stance> added = one.stances();
    Set<Stance> dropped = other.stances();
    added.removeAll(other.stances());
    dropped.removeAll(one.stances());
    return added.size() + dropped.size();
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet left = (BitSet) all.clone();
    left.andNot(some);
    return left;
  }
}
