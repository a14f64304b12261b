package org.zhinan.dialogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.base.LocalText;
import org.zhinan.pack.Replies;

/** The advisor's phrases in one language. */
record Words(Replies replies, Locale locale) {

  /** The phrase with its placeholders filled from name, value, name, value, …. */
  String say(Phrase phrase, String... values) {
    return say(phrase.key(), values);
  }

  String say(String key, String... values) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      byName.put(values[i], values[i + 1]);
    }
    return replies.say(key, locale, byName);
  }

  String day(LocalDate day) {
    return say(
        Phrase.VALUE_DAY,
        "y",
        Integer.toString(day.getYear()),
        "m",
        Integer.toString(day.getMonthValue()),
        "d",
        Integer.toString(day.getDayOfMonth()));
  }

  boolean has(String key) {
    return replies.findTemplate(key).isPresent();
  }

  String in(LocalText text) {
    return text.in(locale);
  }

  /** Whether the answer is in another language than the guideline. */
  boolean isForeign() {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  String join(List<String> parts) {
    return String.join(say(Phrase.SCOPE_JOIN), parts);
  }

  /** "a, b or c". */
  String either(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? join(parts)
        : join(parts.subList(0, last)) + say(Phrase.FACT_OR) + parts.get(last);
  }

  /** The sentence without the mark that ends it, so that a citation can stand before the mark. */
  String unended(String sentence) {
    String end = say(Phrase.SENTENCE_END);
    return sentence.endsWith(end)
        ? sentence.substring(0, sentence.length() - end.length())
        : sentence;
  }
}
