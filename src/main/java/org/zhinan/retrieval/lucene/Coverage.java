package org.zhinan.retrieval.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.retrieval.Substance;

/**
 * How much of a query a clause speaks of: the share of the query's words that stand in the clause
 * or its headings, themselves or by a synonym. A word counts the more the fewer clauses hold it,
 * and one that no clause holds counts most: a query about something else is not covered, however
 * well its common words are.
 */
final class Coverage {

  /** One ideograph by itself says little. */
  private static final double SINGLE = 0.35;

  /** Words that together tell less are no subject: half of the clauses speak of applying. */
  private static final double TELLING = 3;

  private static final int MOST = 60;

  private final Map<ClauseId, String> texts = new HashMap<>();
  private final Terms terms;
  private final SpokenWords spoken;

  Coverage(List<Clause> clauses, Substance substance, Terms terms, SpokenWords spoken) {
    for (Clause clause : clauses) {
      String text = Grams.folded(clause.text() + "\n" + substance.headingsOf(clause));
      texts.put(clause.id(), text.replaceAll("\\s+", ""));
    }
    this.terms = terms;
    this.spoken = spoken;
  }

  /** Between 0 and 1; 0 for a query without words that tell anything. */
  double of(String query, Clause clause) {
    List<Unit> units = units(query);
    double whole = units.stream().mapToDouble(Unit::weight).sum();
    String text = texts.getOrDefault(clause.id(), "");
    double covered = units.stream().filter(u -> u.standsIn(text)).mapToDouble(Unit::weight).sum();
    return whole == 0 ? 0 : covered / whole * Math.min(1, covered / TELLING);
  }

  /** Between 0 and 1; 1 for a query without words that tell anything. */
  double of(String query, String text) {
    List<Unit> units = units(query);
    double whole = units.stream().mapToDouble(Unit::weight).sum();
    String folded = Grams.folded(text).replaceAll("\\s+", "");
    double covered = units.stream().filter(u -> u.standsIn(folded)).mapToDouble(Unit::weight).sum();
    return whole == 0 ? 1 : covered / whole;
  }

  private record Unit(Set<String> words, double weight) {
    boolean standsIn(String text) {
      return words.stream().anyMatch(text::contains);
    }
  }

  private List<Unit> units(String query) {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    String rest = spoken.takeKnown(spoken.withoutFillers(query), known);
    Stream.concat(
            terms.of(Fields.WORDS, rest).stream().filter(Coverage::isIdeographic),
            terms.inSequence(Fields.BIGRAMS, rest).stream().filter(t -> !isIdeographic(t)))
        .filter(term -> !spoken.isFiller(term))
        .forEach(term -> known.putIfAbsent(term, Set.of(term)));
    List<Unit> units = new ArrayList<>();
    known.entrySet().stream()
        .limit(MOST)
        .forEach(e -> units.add(new Unit(e.getValue(), weight(e.getKey(), e.getValue()))));
    return units;
  }

  /** Words of other scripts come whole from the pairs: the dictionary would cut their endings. */
  private static boolean isIdeographic(String term) {
    return Character.isIdeographic(term.charAt(0));
  }

  private double weight(String word, Set<String> alternatives) {
    long holding =
        texts.values().stream().filter(t -> alternatives.stream().anyMatch(t::contains)).count();
    double rarity = Math.log((texts.size() + 1.0) / (holding + 0.5));
    boolean single = word.length() == 1 && isIdeographic(word);
    return Math.max(0.2, rarity) * (single ? SINGLE : 1);
  }
}
