package org.zhinan.dialogue.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhinan.pack.guard.Stance;

/**
 * Holds a sentence to what the clause makes its rule depend on ("after …, …", "for projects of …,
 * …"): such a part is not left out, and not put before another rule.
 */
final class Conditions {

  private static final Set<Stance> TIMES = EnumSet.of(Stance.BEFORE, Stance.AFTER);

  private final Set<String> topic;

  Conditions(Map<String, Set<String>> joints) {
    this.topic = joints.getOrDefault("topic", Set.of());
  }

  /**
   * @param used where the parts of the sentence stand, in its order
   */
  Optional<Flaw> check(List<Alignment> used) {
    Set<Part> told = used.stream().flatMap(a -> a.chosen().stream()).collect(Collectors.toSet());
    Stream<Part> leftOut =
        used.stream()
            .flatMap(a -> a.chosen().stream().flatMap(p -> before(p, a.clause()).stream()))
            .filter(part -> governs(part) && !told.contains(part));
    Stream<Part> moved =
        IntStream.range(1, used.size())
            .filter(i -> used.get(i - 1).clause() != used.get(i).clause())
            .mapToObj(i -> used.get(i - 1).part())
            .filter(this::governs);
    return Stream.concat(leftOut, moved)
        .findFirst()
        .map(part -> new Flaw(Reason.QUALIFIER, part.text()));
  }

  private static Optional<Part> before(Part part, List<Part> clause) {
    List<Part> main = clause.stream().filter(p -> !p.aside()).toList();
    int at = main.indexOf(part);
    return at > 0 ? Optional.of(main.get(at - 1)) : Optional.empty();
  }

  /** Whether what follows holds only where this does: a condition, a time, a named topic. */
  private boolean governs(Part part) {
    List<Token> tokens = part.tokens(0, part.places().size());
    Token last = tokens.get(tokens.size() - 1);
    return part.stances().contains(Stance.CONDITION)
        || last.word().stances().stream().anyMatch(TIMES::contains)
        || topic.contains(tokens.get(0).text());
  }
}
