package org.zhinan.dialogue.guard;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhinan.dialogue.guard.Part.Place;
import org.zhinan.dialogue.guard.Token.Kind;

/**
 * Which places of one part stand in another: pairs of ideographs that stand there, words of letters
 * that stand there or whose meaning does, figures and addresses with the same key, and words that
 * mean the same.
 */
final class Cover {

  private final List<Set<String>> same;

  Cover(List<Set<String>> same) {
    this.same = List.copyOf(same);
  }

  BitSet of(Part part, Collection<Part> others) {
    BitSet covered = new BitSet(part.text().length());
    others.forEach(other -> covered.or(of(part, other)));
    return covered;
  }

  BitSet of(Part part, Part other) {
    BitSet covered = new BitSet(part.text().length());
    pairs(part.text(), other.text(), covered);
    part.places().stream()
        .filter(place -> stands(place, other))
        .forEach(place -> covered.set(place.start(), place.end()));
    same.forEach(group -> sames(group, part.text(), other.text(), covered));
    return covered;
  }

  /** Which places of a clause's part are spoken of by another: the same, seen from the clause. */
  BitSet reached(Part clause, Collection<Part> by) {
    BitSet reached = of(clause, by);
    by.stream()
        .flatMap(part -> part.places().stream())
        .flatMap(place -> place.token().word().means().stream())
        .forEach(meaning -> setAll(clause.text(), meaning, reached));
    return reached;
  }

  private static void pairs(String text, String other, BitSet covered) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Letters.isHan(text.charAt(i))
          && Letters.isHan(text.charAt(i + 1))
          && other.contains(text.substring(i, i + 2))) {
        covered.set(i, i + 2);
      }
    }
  }

  private static boolean stands(Place place, Part other) {
    Token token = place.token();
    if (token.kind() != Kind.WORD) {
      return other.gives(token);
    }
    boolean ideograph = token.text().length() == 1 && Letters.isHan(token.text().charAt(0));
    return ideograph
        ? other.text().equals(token.text())
        : other.hasWord(token.text())
            || token.word().means().stream().anyMatch(other.text()::contains);
  }

  private static void sames(Set<String> group, String text, String other, BitSet covered) {
    if (group.stream().anyMatch(other::contains)) {
      group.forEach(word -> setAll(text, word, covered));
    }
  }

  private static void setAll(String text, String word, BitSet covered) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      covered.set(at, at + word.length());
    }
  }
}
