package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text that arrives in pieces into sentences. A sentence is given as soon as what follows it
 * shows that it has ended: markers and closing quotes after the mark belong to it, a dot within a
 * number, a direction's code or an abbreviation does not end it, a line break does. Holds at most
 * {@value #LONGEST} characters.
 */
public final class SentenceStream {

  static final int LONGEST = 1000;

  private static final String ENDS = "\u3002\uFF01\uFF1F!?";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\s|[#>*\u2022\u00B7\u2014-](?=[\\s*>-])|(?:[(\uFF08]?[0-9]{1,2}[)\uFF09]|[0-9]{1,2}[.\u3001](?![0-9])))*+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[\u201D\u2019\"')\uFF09\u300D\u300F*_\u3002\uFF01\uFF1F!?.]|[ \\t]{0,2}\\[[^\\[\\]\\n]{0,12}\\])*+");
  private static final Pattern OPEN_TAIL = Pattern.compile("[ \\t]{0,2}(?:\\[[^\\[\\]\\n]{0,12})?");
  private static final Pattern LAST_WORD =
      Pattern.compile("(?:^|[^\\p{IsLatin}.])(\\p{IsLatin}[\\p{IsLatin}.]*)\\.$");

  private final Set<String> abbreviations;
  private final StringBuilder held = new StringBuilder();

  /**
   * @param abbreviations in lower case, without the last dot
   */
  SentenceStream(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences that are known to have ended with this piece. */
  public List<ModelSentence> push(String piece) {
    held.append(piece);
    return take(false);
  }

  /** What is left, ended or not; the text is over. */
  public List<ModelSentence> finish() {
    return take(true);
  }

  private List<ModelSentence> take(boolean over) {
    List<ModelSentence> taken = new ArrayList<>();
    for (Optional<Integer> end = end(over); end.isPresent(); end = end(over)) {
      String text = held.substring(0, end.get());
      held.delete(0, end.get());
      int lead = leadOf(text);
      if (lead < text.length()) {
        taken.add(new ModelSentence(text.substring(0, lead), text.substring(lead).stripTrailing()));
      }
    }
    return taken;
  }

  private static int leadOf(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /** Where the first sentence ends, once that is certain. */
  private Optional<Integer> end(boolean over) {
    for (int at = leadOf(held.toString()); at < held.length(); at++) {
      if (held.charAt(at) == '\n') {
        return Optional.of(at);
      }
      if (isEnd(at, over)) {
        int end = tail(at + 1);
        return over || isClosed(end) ? Optional.of(end) : Optional.empty();
      }
    }
    return held.length() > 0 && (over || held.length() > LONGEST)
        ? Optional.of(held.length())
        : Optional.empty();
  }

  private boolean isEnd(int at, boolean over) {
    char c = held.charAt(at);
    return ENDS.indexOf(c) >= 0 || c == '.' && endsHere(at, over);
  }

  /** Whether the dot is a full stop: something blank, a marker or nothing comes after it. */
  private boolean endsHere(int at, boolean over) {
    if (at + 1 == held.length()) {
      return over;
    }
    char next = held.charAt(at + 1);
    boolean apart = Character.isWhitespace(next) || "[\"')*\u201D".indexOf(next) >= 0;
    return apart && !isAbbreviation(held.substring(0, at + 1));
  }

  private boolean isAbbreviation(String text) {
    Matcher word = LAST_WORD.matcher(text);
    return word.find()
        && (word.group(1).length() == 1
            || abbreviations.contains(word.group(1).toLowerCase(Locale.ROOT)));
  }

  private int tail(int from) {
    Matcher tail = TAIL.matcher(held).region(from, held.length());
    return tail.lookingAt() ? tail.end() : from;
  }

  /** Whether what follows can be seen, and is no beginning of a marker. */
  private boolean isClosed(int end) {
    Matcher open = OPEN_TAIL.matcher(held).region(end, held.length());
    return !open.matches();
  }
}
