package org.zhinan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads patterns from their written form. */
public final class PatternParser {

  private static final int GAP = 6;
  private static final int WIDE_GAP = 12;
  private static final String SPECIAL = "()|<>{}?~ ";

  private final String source;
  private final Map<String, List<String>> lists;
  private final Set<String> categories;
  private int at;

  private PatternParser(String source, Map<String, List<String>> lists, Set<String> categories) {
    this.source = source;
    this.lists = lists;
    this.categories = categories;
  }

  /**
   * @param lists the phrase lists that {@code {name}} may name
   * @param categories the categories that {@code <category>} may name
   * @throws PatternError saying where and what is allowed
   */
  public static Pattern parse(
      String source, Map<String, List<String>> lists, Set<String> categories) {
    PatternParser parser = new PatternParser(source, lists, categories);
    List<Pattern.Part> parts = parser.sequence(false);
    if (parts.isEmpty()) {
      throw new PatternError(1, "a pattern without words");
    }
    return new Pattern(source, parts);
  }

  private List<Pattern.Part> sequence(boolean inChoice) {
    List<Pattern.Part> parts = new ArrayList<>();
    while (at < source.length() && !(inChoice && "|)".indexOf(source.charAt(at)) >= 0)) {
      if (source.charAt(at) == ' ') {
        at++;
      } else {
        parts.add(optional(part()));
      }
    }
    return parts;
  }

  private Pattern.Part part() {
    return switch (source.charAt(at)) {
      case '(' -> choice();
      case '<' -> slot();
      case '{' -> phrases();
      case '~' -> gap();
      case ')', '|', '>', '}', '?' ->
          throw error("a \"" + source.charAt(at) + "\" that nothing opens");
      default -> words();
    };
  }

  private Pattern.Part optional(Pattern.Part part) {
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      return new Pattern.Choice(List.of(List.of(part), List.of()));
    }
    return part;
  }

  private Pattern.Part words() {
    int start = at;
    while (at < source.length() && (isPlain() || isBlankOfWords())) {
      at++;
    }
    return new Pattern.Words(NormalText.of(source.substring(start, at)).text());
  }

  private boolean isPlain() {
    return SPECIAL.indexOf(source.charAt(at)) < 0;
  }

  /** A blank between two Latin words counts; any other only sets the parts apart. */
  private boolean isBlankOfWords() {
    return source.charAt(at) == ' '
        && at > 0
        && at + 1 < source.length()
        && isLatin(source.charAt(at - 1))
        && isLatin(source.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private Pattern.Part choice() {
    at++;
    List<List<Pattern.Part>> options = new ArrayList<>();
    options.add(sequence(true));
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      options.add(sequence(true));
    }
    if (at >= source.length()) {
      throw error("a \"(\" without its \")\"");
    }
    at++;
    return new Pattern.Choice(options);
  }

  private Pattern.Part slot() {
    String[] binding = inside('>').split("=", 2);
    String field = binding.length == 2 ? binding[0].trim() : "";
    String[] halves = binding[binding.length - 1].split(":", 2);
    if (!categories.contains(halves[0])) {
      throw error("unknown category \"" + halves[0] + "\"; known: " + String.join(", ", sorted()));
    }
    boolean excluded = halves.length == 2 && halves[1].startsWith("!");
    Set<String> codes = new LinkedHashSet<>();
    if (halves.length == 2) {
      codes.addAll(List.of(halves[1].substring(excluded ? 1 : 0).split("\\|", -1)));
    }
    return new Pattern.Slot(halves[0], field, codes, excluded);
  }

  private Pattern.Part phrases() {
    return new Pattern.Choice(
        normal(named(inside('}'))).stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(phrase -> List.<Pattern.Part>of(new Pattern.Words(phrase)))
            .toList());
  }

  private List<String> named(String name) {
    List<String> phrases = lists.get(name);
    if (phrases == null) {
      throw error(
          "unknown list of phrases \""
              + name
              + "\"; known: "
              + String.join(", ", lists.keySet().stream().sorted().toList()));
    }
    return phrases;
  }

  private Pattern.Part gap() {
    at++;
    boolean wide = at < source.length() && source.charAt(at) == '~';
    at += wide ? 1 : 0;
    int start = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    int most = wide ? WIDE_GAP : GAP;
    int length = start == at ? most : Integer.parseInt(source.substring(start, at));
    return new Pattern.Gap(length, wide, without());
  }

  private List<String> without() {
    if (at >= source.length() || source.charAt(at) != '^') {
      return List.of();
    }
    at++;
    if (at >= source.length() || source.charAt(at) != '{') {
      throw error("a \"^\" that no \"{name}\" follows");
    }
    return normal(named(inside('}')));
  }

  private static List<String> normal(List<String> phrases) {
    return phrases.stream().map(phrase -> NormalText.of(phrase).text()).toList();
  }

  private String inside(char close) {
    int end = source.indexOf(close, at);
    if (end < 0) {
      throw error("a \"" + source.charAt(at) + "\" without its \"" + close + "\"");
    }
    String inside = source.substring(at + 1, end).trim();
    at = end + 1;
    return inside;
  }

  private List<String> sorted() {
    return categories.stream().sorted().toList();
  }

  private PatternError error(String message) {
    return new PatternError(Math.min(at, source.length()) + 1, message);
  }
}
