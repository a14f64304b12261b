package org.zhinan.guideline.reader;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown, and what converters leave of HTML and TeX, off a line of text. */
final class Markdown {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]*)\\]\\(((?:[^()\\s]|\\([^()\\s]*\\))*)\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("<((?:https?://|mailto:)?[^<>\\s]+[.@/][^<>\\s]+)>");
  private static final Pattern TAG = Pattern.compile("</?(?:sub|sup|b|i|em|strong|br)\\s*/?>");
  private static final Pattern FORMULA = Pattern.compile("\\$([^$]+)\\$");
  private static final Pattern TEX_TEXT = Pattern.compile("\\\\text\\s*\\{([^}]*)\\}");
  private static final Pattern TEX_POWER = Pattern.compile("[\\^_]\\{?(\\w)\\}?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\+([\\\\`*_{}\\[\\]<>()#+.!~|-])");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");

  private Markdown() {}

  /**
   * The words alone, or the line where it is nothing but marks; a link whose text is its address
   * gives the address once.
   */
  static String clean(String line) {
    String text = LINK.matcher(line).replaceAll(m -> Matcher.quoteReplacement(link(m)));
    text = ADDRESS.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = FORMULA.matcher(text).replaceAll(m -> Matcher.quoteReplacement(formula(m.group(1))));
    text = ESCAPE.matcher(text.replace("**", "")).replaceAll("$1");
    String words = SPACES.matcher(text).replaceAll(" ").strip();
    return words.isEmpty() ? line.strip() : words;
  }

  private static String link(MatchResult link) {
    String words = ESCAPE.matcher(link.group(1)).replaceAll("$1");
    String address = link.group(2).replaceFirst("^mailto:", "");
    return words.equals(address) || address.isEmpty() ? words : words + " (" + address + ")";
  }

  private static String formula(String tex) {
    String text = TEX_TEXT.matcher(tex).replaceAll("$1");
    text = text.replace("\\geq", "≥").replace("\\leq", "≤").replace("\\times", "×");
    return TEX_POWER
        .matcher(text)
        .replaceAll(m -> m.group(1).equals("2") ? "²" : m.group(1))
        .strip();
  }
}
