package org.zhinan.dialogue.masking;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.base.Masking;
import org.zhinan.pack.guard.GuardWords;

/**
 * Masks a message before it leaves the machine: what {@link Masking} knows by its shape, and the
 * name that follows an introduction, of at most four ideographs or three words. In doubt too much
 * is masked rather than too little.
 */
public final class MessageMasking {

  private static final String MARK = "[name]";

  private final Pattern introduced;

  public MessageMasking(GuardWords.Names names) {
    String one = "(?!" + either(names.after()) + ")\\p{IsHan}";
    String han = one + "(?:" + one + "){0,3}";
    String word = stop(names) + "\\p{IsLatin}[\\p{IsLatin}'.-]*";
    String name = han + "(?:\u00B7\\p{IsHan}{1,8})*|" + word + "(?: " + word + "){0,2}";
    this.introduced =
        Pattern.compile(
            "((?<!\\p{IsLatin})(?:"
                + either(names.introductions())
                + ")(?!\\p{IsLatin})\\s*[:\uFF1A]?\\s*)(?:"
                + name
                + ")",
            Pattern.CASE_INSENSITIVE);
  }

  private static String stop(GuardWords.Names names) {
    return "(?!(?:" + either(names.after()) + ")(?![\\p{IsLatin}]))";
  }

  private static String either(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The message with a mark in place of each such thing; everything else as it was. */
  public String mask(String message) {
    Matcher found = introduced.matcher(Masking.mask(message));
    return found.replaceAll(name -> Matcher.quoteReplacement(name.group(1) + MARK));
  }
}
