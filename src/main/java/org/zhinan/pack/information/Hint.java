package org.zhinan.pack.information;

import java.util.List;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;

/**
 * A direction that may fit beside those of a country, or where a country has none.
 *
 * @param direction its code
 * @param countries codes of the countries it may fit; empty for all
 * @param words words of a topic that it may fit whatever the country
 * @param say on what it depends, with {@code {direction}} and {@code {markers}}
 */
public record Hint(
    String direction,
    Set<String> countries,
    Set<String> words,
    LocalText say,
    List<Citation> citations) {

  public Hint {
    countries = Set.copyOf(countries);
    words = Set.copyOf(words);
    citations = List.copyOf(citations);
  }

  /** Whether it may fit somebody who works with one of these countries. */
  public boolean mayFit(Set<String> partners) {
    return countries.isEmpty() || partners.stream().anyMatch(countries::contains);
  }

  /** Whether it is beside the directions of these countries, or of a topic that the text names. */
  public boolean isBeside(Set<String> partners, String text) {
    return (!countries.isEmpty() && mayFit(partners)) || words.stream().anyMatch(text::contains);
  }
}
