package org.zhinan.lexicon;

import java.util.List;
import org.zhinan.base.TextSpan;

/**
 * A place where a pattern fits.
 *
 * @param filled what its slots hold, in the pattern's order
 * @param gaps what its gaps hold, as far as they hold anything
 */
public record Match(int start, int end, List<Filled> filled, List<TextSpan> gaps) {

  /** A token in a slot, with the field that the slot names; empty when it names none. */
  public record Filled(String field, Token token) {}

  public Match {
    filled = List.copyOf(filled);
    gaps = List.copyOf(gaps);
  }

  public static Match of(Token token) {
    return new Match(token.start(), token.end(), List.of(new Filled("", token)), List.of());
  }

  public List<Token> tokens() {
    return filled.stream().map(Filled::token).toList();
  }

  public int length() {
    return end - start;
  }

  /** How many characters the pattern's own words and slots explain: the more, the surer. */
  public int weight() {
    return length() - skipped();
  }

  public int skipped() {
    return gaps.stream().mapToInt(g -> g.end() - g.start()).sum();
  }

  /** Whether a place lies in one of its gaps, and not in its own words. */
  public boolean skips(TextSpan place) {
    return gaps.stream().anyMatch(g -> g.start() <= place.start() && place.end() <= g.end());
  }

  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
