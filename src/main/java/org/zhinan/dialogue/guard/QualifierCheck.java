package org.zhinan.dialogue.guard;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhinan.dialogue.guard.Part.Place;
import org.zhinan.pack.guard.Stance;

/**
 * Holds a sentence to the exceptions, the alternatives and the description of those it speaks of
 * that the clause has: half of a clause can be the opposite of it.
 */
final class QualifierCheck {

  private static final Set<Stance> BANS = EnumSet.of(Stance.DENY, Stance.MAY, Stance.FREE);
  private static final Set<Stance> RULES = EnumSet.of(Stance.MUST, Stance.ONLY);

  private final Cover cover;
  private final Set<String> attribute;
  private final Set<String> list;
  private final Set<String> opens;

  QualifierCheck(Cover cover, Map<String, Set<String>> joints) {
    this.cover = cover;
    this.attribute = joints.getOrDefault("attribute", Set.of());
    this.list = joints.getOrDefault("list", Set.of());
    this.opens = joints.getOrDefault("open", Set.of());
  }

  Optional<Flaw> check(Alignment alignment, ReadSentence sentence) {
    return alignment.chosen().stream()
        .flatMap(part -> flaw(part, alignment, sentence).stream())
        .findFirst();
  }

  private Optional<Flaw> flaw(Part part, Alignment alignment, ReadSentence sentence) {
    BitSet reached = cover.reached(part, sentence.parts());
    return exception(part, alignment.clause(), sentence)
        .or(() -> alternatives(part, alignment, sentence, reached))
        .or(() -> description(part, reached))
        .or(() -> head(part, reached));
  }

  private static Optional<Flaw> exception(Part part, List<Part> clause, ReadSentence sentence) {
    for (int i = clause.indexOf(part) - 1; i >= 0 && clause.get(i).aside(); i--) {
      if (!part.aside()
          && clause.get(i).stances().contains(Stance.EXCEPT)
          && !sentence.stances().contains(Stance.EXCEPT)) {
        return flaw(clause.get(i).text());
      }
    }
    return Optional.empty();
  }

  /** One of two ways to meet a requirement is not the requirement; nor are both together. */
  private Optional<Flaw> alternatives(
      Part part, Alignment alignment, ReadSentence sentence, BitSet reached) {
    if (part.count(Stance.DENY) > 0) {
      return Optional.empty();
    }
    List<Place> separators = separators(part);
    boolean invented =
        offersChoice(alignment.part())
            && alignment.chosen().stream().allMatch(p -> separators(p).isEmpty());
    boolean narrowed =
        separators.stream()
            .filter(p -> p.start() > 0 && p.end() < part.text().length())
            .anyMatch(
                p ->
                    isReached(reached, p.start() - 2, p.start())
                        != isReached(reached, p.end(), p.end() + 2));
    boolean joined =
        !sentence.stances().contains(Stance.OR)
            && separators.stream()
                .filter(p -> isOr(p.token()))
                .anyMatch(p -> isReached(reached, p.end(), p.end() + 2));
    return invented || narrowed || joined ? flaw(part.text()) : Optional.empty();
  }

  /** Whether "or" stands in what is bound to; among those who are bound it means each of them. */
  private static boolean offersChoice(Part part) {
    int rule = part.firstOf(Stance.NORMATIVE).map(Place::start).orElse(0);
    return part.places().stream().anyMatch(p -> isOr(p.token()) && p.start() >= rule);
  }

  /**
   * What stands between alternatives: "or", and the commas and ands of a list that is left open.
   */
  private List<Place> separators(Part part) {
    int rule = part.firstOf(RULES).map(Place::end).orElse(part.text().length());
    int open =
        part.places().stream()
            .filter(p -> isOr(p.token()) || opens.contains(p.token().text()))
            .mapToInt(Place::start)
            .max()
            .orElse(-1);
    return part.places().stream()
        .filter(
            p ->
                isOr(p.token())
                    || list.contains(p.token().text()) && p.start() >= rule && p.start() < open)
        .toList();
  }

  private static boolean isOr(Token token) {
    return token.word().stances().contains(Stance.OR);
  }

  private static boolean isReached(BitSet reached, int from, int to) {
    return !reached.get(Math.max(0, from), to).isEmpty();
  }

  /** "… of such a kind" at the head of a part says who alone is allowed or forbidden it. */
  private Optional<Flaw> description(Part part, BitSet reached) {
    Optional<Place> rule = part.firstOf(BANS);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> joint =
        part.places().stream()
            .filter(p -> p.end() <= rule.get().start() && attribute.contains(p.token().text()))
            .reduce((first, last) -> last);
    boolean dropped =
        joint.isPresent()
            && reached.get(0, joint.get().start()).isEmpty()
            && !reached.get(joint.get().end(), rule.get().start()).isEmpty();
    return dropped ? flaw(part.text().substring(0, joint.get().end())) : Optional.empty();
  }

  /** "Leaders of projects" are named by their last word: what binds them does not bind projects. */
  private Optional<Flaw> head(Part part, BitSet reached) {
    int rule = part.firstOf(Stance.NORMATIVE).map(Place::start).orElse(0);
    BitSet bound = part.needed().get(0, rule);
    boolean described =
        part.places().stream()
            .anyMatch(p -> p.end() <= rule && attribute.contains(p.token().text()));
    if (!described || !bound.intersects(reached)) {
      return Optional.empty();
    }
    String last = part.text().substring(Math.max(0, bound.length() - 2), bound.length());
    boolean named =
        IntStream.range(0, rule)
            .anyMatch(at -> part.text().startsWith(last, at) && isReached(reached, at, at + 2));
    return named ? Optional.empty() : flaw(part.text().substring(0, rule));
  }

  private static Optional<Flaw> flaw(String detail) {
    return Optional.of(new Flaw(Reason.QUALIFIER, detail));
  }
}
