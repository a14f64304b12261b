package org.zhinan.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How something is said: words, alternatives, slots for tokens, and gaps.
 *
 * <p>Written as {@code (出生于|生于) <date>}: plain characters stand for themselves (a blank counts
 * between two Latin words alone); {@code (a|b)} is one of several; {@code <category>} is a token,
 * {@code <category:code|code>} one with one of these codes, {@code <category:!code|code>} one with
 * none of them, {@code <field=category>} one that holds the value of that field; {@code {name}} is
 * any phrase of a named list; {@code ?} after one of these makes it optional; {@code ~} is a gap of
 * up to six characters within a clause, {@code ~12} of up to twelve, {@code ~~} of up to twelve
 * that may cross a comma.
 */
public record Pattern(String source, List<Part> parts) {

  public Pattern {
    parts = List.copyOf(parts);
  }

  /** The words that it is written with. */
  public Set<String> words() {
    Set<String> words = new TreeSet<>();
    collect(parts, words);
    return words;
  }

  private static void collect(List<Part> parts, Set<String> words) {
    for (Part part : parts) {
      if (part instanceof Words text) {
        words.add(text.text());
      } else if (part instanceof Choice choice) {
        choice.options().forEach(option -> collect(option, words));
      }
    }
  }

  /** A piece of a pattern. */
  public sealed interface Part {}

  /** These characters. */
  record Words(String text) implements Part {}

  /**
   * A token of a category.
   *
   * @param field the field whose value it holds; empty when its category tells
   * @param codes those allowed, or those excluded; with none, all are allowed
   */
  record Slot(String category, String field, Set<String> codes, boolean excluded) implements Part {
    Slot {
      codes = Set.copyOf(codes);
    }

    boolean admits(Token token) {
      return token.category().equals(category)
          && (codes.isEmpty() || excluded != codes.contains(token.code()));
    }
  }

  /** One of these sequences, the first that fits. */
  record Choice(List<List<Part>> options) implements Part {
    Choice {
      options = List.copyOf(options);
    }
  }

  /** Up to so many characters of anything but the end of a sentence and these phrases. */
  record Gap(int most, boolean crossesCommas, List<String> without) implements Part {
    Gap {
      without = List.copyOf(without);
    }
  }
}
