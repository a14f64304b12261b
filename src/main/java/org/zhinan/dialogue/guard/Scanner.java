package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.dialogue.guard.Token.Kind;
import org.zhinan.lexicon.NormalText;
import org.zhinan.lexicon.Variants;
import org.zhinan.pack.guard.GuardWords;

/**
 * Cuts a text into tokens, in order: addresses, figures, the longest words of the lists, other
 * words of letters, ideographs one by one. A sentence and a clause are cut by the same rules, so
 * that what is misread in one is misread in the other.
 */
final class Scanner {

  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}0-9][\\p{IsLatin}0-9+'/&._-]*");
  private static final char COMMA_OF_LISTS = '\u3001';
  private static final String BREAKS = ",:\n";
  private static final String ENDS = "\u3002;!?";

  private final Dictionary dictionary;
  private final Figures figures;
  private final Variants variants;

  Scanner(GuardWords words, Variants variants) {
    this.dictionary = new Dictionary(words);
    this.figures = new Figures(words.numbers());
    this.variants = variants;
  }

  List<Token> read(String source) {
    String text = variants.usual(NormalText.of(source).text());
    List<Token> tokens = new ArrayList<>();
    String year = "";
    for (int at = 0; at < text.length(); ) {
      Optional<Token> token = tokenAt(text, at, year);
      year = token.flatMap(Figures::yearOf).orElse(year);
      token.ifPresent(tokens::add);
      at += token.map(t -> t.text().length()).orElse(1);
    }
    return tokens;
  }

  private Optional<Token> tokenAt(String text, int at, String year) {
    int listed = dictionary.endAt(text, at);
    return figures
        .at(text, at, year)
        .filter(f -> f.key().startsWith("d"))
        .or(() -> Addresses.at(text, at))
        .or(() -> figures.at(text, at, year))
        .filter(found -> at + found.text().length() >= listed)
        .or(() -> listed(text, at, listed))
        .or(() -> other(text, at));
  }

  private Optional<Token> listed(String text, int at, int end) {
    String word = text.substring(at, end);
    return dictionary.find(word).map(found -> Token.word(word, found));
  }

  private static Optional<Token> other(String text, int at) {
    char c = text.charAt(at);
    if (Letters.isHan(c)) {
      return Optional.of(Token.word(String.valueOf(c), Word.CONTENT));
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      String found = word.group().replaceAll("(?<=.)[._'/&-]+$", "");
      return Optional.of(Token.word(found, Word.CONTENT));
    }
    return c == COMMA_OF_LISTS
        ? Optional.of(Token.word(String.valueOf(c), Word.of(Word.Sort.FILLER)))
        : mark(c).map(kind -> Token.mark(kind, String.valueOf(c)));
  }

  private static Optional<Kind> mark(char c) {
    if (BREAKS.indexOf(c) >= 0) {
      return Optional.of(Kind.BREAK);
    }
    if (ENDS.indexOf(c) >= 0) {
      return Optional.of(Kind.END);
    }
    return switch (c) {
      case '(' -> Optional.of(Kind.OPEN);
      case ')' -> Optional.of(Kind.CLOSE);
      default -> Character.isLetterOrDigit(c) ? Optional.of(Kind.WORD) : Optional.empty();
    };
  }
}
