package org.zhinan.dialogue.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Stream<Part> alone =
        used.stream()
            .flatMap(a -> a.chosen().stream().flatMap(p -> after(p, a.clause()).stream()))
            .filter(part -> !told.contains(part));
    Stream<Part> moved =
        IntStream.range(1, used.size())
            .filter(i -> used.get(i - 1).clause() != used.get(i).clause())
            .mapToObj(i -> used.get(i - 1).part())
            .filter(this::governs);
    return Stream.of(leftOut, alone, moved)
        .flatMap(Function.identity())
        .findFirst()
        .map(part -> new Flaw(Reason.QUALIFIER, part.text()));
  }

  private static Optional<Part> before(Part part, List<Part> clause) {
    return beside(part, clause, -1);
  }

  /** What a condition is the condition of. */
  private Optional<Part> after(Part part, List<Part> clause) {
    return governs(part) ? beside(part, clause, 1) : Optional.empty();
  }

  private static Optional<Part> beside(Part part, List<Part> clause, int step) {
    List<Part> main = clause.stream().filter(p -> !p.aside()).toList();
    int at = main.indexOf(part);
    int wanted = at + step;
    return at >= 0 && wanted >= 0 && wanted < main.size()
        ? Optional.of(main.get(wanted))
        : Optional.empty();
  }

  /** Whether what follows holds only where this does: a condition, a time, a topic; no date. */
  private boolean governs(Part part) {
    List<Token> tokens = part.tokens(0, part.places().size());
    Token last = tokens.get(tokens.size() - 1);
    return part.stances().contains(Stance.CONDITION)
        || last.word().stances().stream().anyMatch(TIMES::contains) && !part.hasFigure()
        || topic.contains(tokens.get(0).text());
  }
}
