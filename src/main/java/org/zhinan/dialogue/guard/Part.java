package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.dialogue.guard.Token.Kind;
import org.zhinan.dialogue.guard.Word.Sort;
import org.zhinan.pack.guard.Stance;

/**
 * What stands between two commas, without what stands there in brackets, which is a part of its
 * own.
 *
 * @param text its words joined; a figure or an address is one character that is no letter
 * @param places its tokens, with their places in the text
 * @param aside whether it stood in brackets; it then belongs to the next part that did not
 */
record Part(String text, List<Place> places, boolean aside) {

  /** A character that stands for a figure or an address. */
  private static final char STANDS_FOR_ONE = '\uFFFC';

  /** A token and its place in the text of its part. */
  record Place(Token token, int start, int end) {}

  Part {
    places = List.copyOf(places);
  }

  static Part of(List<Token> tokens, boolean aside) {
    StringBuilder text = new StringBuilder();
    List<Place> places = new ArrayList<>();
    for (Token token : tokens) {
      String shown = token.kind() == Kind.WORD ? token.text() : String.valueOf(STANDS_FOR_ONE);
      if (Letters.isLatin(shown.charAt(0))) {
        text.append(' ');
      }
      places.add(new Place(token, text.length(), text.length() + shown.length()));
      text.append(shown);
    }
    return new Part(text.toString(), places, aside);
  }

  /** This part and the next one, as if no comma stood between them. */
  Part and(Part next) {
    List<Token> tokens = new ArrayList<>(tokens(0, places.size()));
    tokens.addAll(next.tokens(0, next.places().size()));
    return of(tokens, aside && next.aside());
  }

  /** The places of the text that must stand in what is cited. */
  BitSet needed() {
    BitSet needed = new BitSet(text.length());
    places.stream()
        .filter(p -> p.token().word().sort() == Sort.CONTENT)
        .forEach(p -> needed.set(p.start(), p.end()));
    return needed;
  }

  EnumSet<Stance> stances() {
    EnumSet<Stance> stances = EnumSet.noneOf(Stance.class);
    places.forEach(p -> stances.addAll(p.token().word().stances()));
    return stances;
  }

  long count(Stance stance) {
    return places.stream().filter(p -> p.token().word().stances().contains(stance)).count();
  }

  boolean isNormative() {
    return firstOf(Stance.NORMATIVE).isPresent();
  }

  boolean gives(Token figure) {
    return places.stream()
        .filter(p -> p.token().kind() == figure.kind())
        .anyMatch(p -> p.token().gives().contains(figure.key()));
  }

  boolean hasFigure() {
    return places.stream().anyMatch(p -> p.token().kind() == Kind.FIGURE);
  }

  boolean hasWord(String latin) {
    return places.stream().anyMatch(p -> p.token().text().equals(latin));
  }

  /** The first place that takes one of the stances. */
  Optional<Place> firstOf(Set<Stance> stances) {
    return places.stream()
        .filter(p -> p.token().word().stances().stream().anyMatch(stances::contains))
        .findFirst();
  }

  /** The part before a place, and the part after it. */
  List<Part> around(Place place) {
    int at = places.indexOf(place);
    return List.of(of(tokens(0, at), aside), of(tokens(at + 1, places.size()), aside));
  }

  /** The tokens of the places [from, to). */
  List<Token> tokens(int from, int to) {
    return places.subList(from, to).stream().map(Place::token).toList();
  }
}
