package org.zhinan.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.LocalText;

/**
 * What the advisor says without a model: templates by dotted key, such as {@code answer.yes}, with
 * {placeholders}.
 */
public record Replies(Map<String, LocalText> templates) {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  public Replies {
    templates = new TreeMap<>(templates);
  }

  /** These, with a call's own in the place of those of the same key. */
  Replies overlaid(Replies own) {
    Map<String, LocalText> all = new TreeMap<>(templates);
    all.putAll(own.templates);
    return new Replies(all);
  }

  public Optional<LocalText> findTemplate(String key) {
    return Optional.ofNullable(templates.get(key));
  }

  /** Those of the keys that have no template, sorted. */
  public List<String> listAbsent(Collection<String> keys) {
    return keys.stream().filter(key -> !templates.containsKey(key)).sorted().toList();
  }

  /**
   * The template with its placeholders filled; a placeholder without a value becomes empty.
   *
   * @throws IllegalArgumentException when there is no such template
   */
  public String say(String key, Locale locale, Map<String, String> values) {
    LocalText template = templates.get(key);
    if (template == null) {
      throw new IllegalArgumentException("replies.yaml has no text \"" + key + "\"");
    }
    Matcher m = PLACEHOLDER.matcher(template.in(locale));
    return m.replaceAll(r -> Matcher.quoteReplacement(values.getOrDefault(r.group(1), "")));
  }
}
