package org.zhinan.model;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt with {@code {{placeholders}}}, as a file of {@code prompts/} holds it.
 *
 * @param purpose why a model is asked, in a sentence
 * @param inputs the placeholders, each of which stands in the text, and no other
 * @param version as in {@link Prompt}
 * @param longest tokens that the reply may have
 */
public record PromptTemplate(
    String name,
    String purpose,
    List<String> inputs,
    String version,
    int longest,
    String system,
    String user) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z]+)}}");

  public PromptTemplate {
    inputs = List.copyOf(inputs);
    TreeSet<String> named = new TreeSet<>(inputs);
    TreeSet<String> used = new TreeSet<>();
    PLACEHOLDER.matcher(system + user).results().forEach(found -> used.add(found.group(1)));
    if (!named.equals(used)) {
      throw new IllegalArgumentException(
          "the prompt " + name + " names the inputs " + named + " and uses " + used);
    }
  }

  /**
   * The prompt with every placeholder filled; what a value holds is not read as a placeholder.
   *
   * @throws IllegalArgumentException when an input has no value, or a value no input
   */
  public Prompt fill(Map<String, String> values) {
    if (!new TreeSet<>(inputs).equals(new TreeSet<>(values.keySet()))) {
      throw new IllegalArgumentException(
          "the prompt " + name + " takes " + inputs + ", not " + values.keySet());
    }
    return new Prompt(name, version, fill(system, values), fill(user, values), longest);
  }

  private static String fill(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }
}
