package org.zhinan.pack.information;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.lexicon.Asking;
import org.zhinan.lexicon.Lattice;

/**
 * All that can be asked of a call's guideline.
 *
 * @param asking how each kind is asked for
 * @param kinds by code
 * @param dates the last moments of what has to be done in time, by name
 * @param quotients numbers of a direction that are one of its numbers by another: name → [dividend,
 *     divisor]
 * @param hints directions that may fit beside those of a country
 * @param samples how people ask
 */
public record Information(
    Asking asking,
    Map<String, InformationKind> kinds,
    Map<String, OffsetDateTime> dates,
    Map<String, List<String>> quotients,
    List<Hint> hints,
    Samples samples) {

  public Information {
    kinds = new LinkedHashMap<>(kinds);
    dates = Map.copyOf(dates);
    quotients = Map.copyOf(quotients);
    hints = List.copyOf(hints);
  }

  public static Information none() {
    return new Information(Asking.none(), Map.of(), Map.of(), Map.of(), List.of(), Samples.none());
  }

  /** The kinds that a text asks for, in the order in which it does. */
  public Set<String> match(Lattice lattice) {
    return asking.match(lattice);
  }

  /** Those of the codes that are known, in the order of the codes. */
  public List<InformationKind> listKinds(Set<String> codes) {
    return codes.stream().filter(kinds::containsKey).map(this::kind).toList();
  }

  /** Those of them that the pack has answers to; the others are looked for in the clauses. */
  public List<InformationKind> listAnswered(Set<String> codes) {
    return listKinds(codes).stream().filter(kind -> !kind.answers().isEmpty()).toList();
  }

  /** The words that things which the pack answers are asked for by. */
  public Set<String> words() {
    return asking.words(
        kinds.values().stream()
            .filter(InformationKind::isAnswered)
            .map(InformationKind::code)
            .collect(Collectors.toSet()));
  }

  private InformationKind kind(String code) {
    InformationKind kind = kinds.get(code);
    if (kind == null) {
      throw new IllegalArgumentException("no kind of information is called " + code);
    }
    return kind;
  }
}
