package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A normal text with every token that begins at each of its places: all readings side by side. */
public final class Lattice {

  private final NormalText normal;
  private final List<List<Token>> byStart;

  private Lattice(NormalText normal, List<List<Token>> byStart) {
    this.normal = normal;
    this.byStart = byStart;
  }

  public static Lattice over(NormalText normal, List<Scanner> scanners) {
    List<List<Token>> byStart =
        IntStream.range(0, normal.length())
            .mapToObj(at -> tokensAt(normal.text(), at, scanners))
            .toList();
    return new Lattice(normal, withoutNoise(byStart));
  }

  /**
   * Drops the words that lie inside a longer phrase in which they do not mean what they say, or
   * inside the name of a direction.
   */
  private static List<List<Token>> withoutNoise(List<List<Token>> byStart) {
    List<Token> hiding = byStart.stream().flatMap(List::stream).filter(Lattice::hides).toList();
    return hiding.isEmpty()
        ? byStart
        : byStart.stream()
            .map(ts -> ts.stream().filter(t -> hides(t) || !isHidden(t, hiding)).toList())
            .toList();
  }

  private static boolean isHidden(Token token, List<Token> hiding) {
    return hiding.stream()
        .anyMatch(
            h ->
                h.start() <= token.start()
                    && token.end() <= h.end()
                    && h.length() > token.length());
  }

  private static boolean hides(Token token) {
    return token.category().equals(Grammar.NOISE) || token.category().equals(Grammar.DIRECTION);
  }

  public String text() {
    return normal.text();
  }

  public NormalText normal() {
    return normal;
  }

  /** Tokens that begin here, longest first; none at the end of the text. */
  public List<Token> at(int start) {
    return start < byStart.size() ? byStart.get(start) : List.of();
  }

  private static List<Token> tokensAt(String text, int at, List<Scanner> scanners) {
    List<Token> tokens = new ArrayList<>();
    for (Scanner scanner : scanners) {
      tokens.addAll(scanner.at(text, at));
    }
    tokens.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return List.copyOf(tokens);
  }
}
