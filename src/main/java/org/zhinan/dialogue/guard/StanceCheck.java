package org.zhinan.dialogue.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.pack.guard.Stance;

/**
 * Holds a part to do what the clause does: to forbid where it forbids, to bound as it bounds, and
 * to leave out none of it. A requirement may be told as one elsewhere in the sentence.
 */
final class StanceCheck {

  /** Told by the clause, to be told by the sentence, and the other way round. */
  private static final Set<Stance> BOTH =
      EnumSet.of(
          Stance.DENY,
          Stance.FREE,
          Stance.ONLY,
          Stance.MAY,
          Stance.PRINCIPLE,
          Stance.ENCOURAGE,
          Stance.AT_MOST,
          Stance.AT_LEAST,
          Stance.OVER,
          Stance.UNDER,
          Stance.BEFORE,
          Stance.AFTER,
          Stance.ABROAD);

  private static final Set<Stance> NOT_ADDED = EnumSet.of(Stance.EXCEPT, Stance.INLAND);
  private static final Set<Stance> SOFTER =
      EnumSet.of(Stance.MAY, Stance.ENCOURAGE, Stance.PRINCIPLE, Stance.FREE);

  private StanceCheck() {}

  static Optional<Flaw> check(Alignment alignment, ReadSentence sentence) {
    EnumSet<Stance> said = plain(alignment.part().stances());
    EnumSet<Stance> held = EnumSet.noneOf(Stance.class);
    alignment.chosen().forEach(part -> held.addAll(part.stances()));
    return difference(said, plain(held))
        .or(() -> must(said, held, sentence))
        .or(() -> condition(said, held))
        .or(() -> denials(alignment.part(), alignment.chosen()));
  }

  /** Only what is allowed is allowed: the one says the other. */
  private static EnumSet<Stance> plain(EnumSet<Stance> stances) {
    EnumSet<Stance> plain = EnumSet.copyOf(stances);
    if (plain.contains(Stance.ONLY)) {
      plain.remove(Stance.MAY);
    }
    return plain;
  }

  private static Optional<Flaw> difference(EnumSet<Stance> said, EnumSet<Stance> held) {
    for (Stance stance : Stance.values()) {
      boolean added = said.contains(stance) && !held.contains(stance);
      boolean dropped = held.contains(stance) && !said.contains(stance);
      if (added && (BOTH.contains(stance) || NOT_ADDED.contains(stance))) {
        return polarity("+", stance);
      }
      if (dropped && BOTH.contains(stance)) {
        return polarity("-", stance);
      }
    }
    return Optional.empty();
  }

  private static Optional<Flaw> must(
      EnumSet<Stance> said, EnumSet<Stance> held, ReadSentence sentence) {
    EnumSet<Stance> everywhere = sentence.stances();
    boolean told = everywhere.contains(Stance.MUST) || everywhere.contains(Stance.NORM);
    if (held.contains(Stance.MUST)) {
      return told ? Optional.empty() : polarity("-", Stance.MUST);
    }
    boolean hardened = said.contains(Stance.MUST) && SOFTER.stream().anyMatch(held::contains);
    return hardened ? polarity("+", Stance.MUST) : Optional.empty();
  }

  private static Optional<Flaw> condition(EnumSet<Stance> said, EnumSet<Stance> held) {
    return held.contains(Stance.CONDITION) && !said.contains(Stance.CONDITION)
        ? Optional.of(new Flaw(Reason.QUALIFIER, "-" + Stance.CONDITION.key()))
        : Optional.empty();
  }

  /** Two denials are another thing than one. */
  private static Optional<Flaw> denials(Part part, List<Part> chosen) {
    long held = chosen.stream().mapToLong(p -> p.count(Stance.DENY)).sum();
    return part.count(Stance.DENY) == held ? Optional.empty() : polarity("#", Stance.DENY);
  }

  private static Optional<Flaw> polarity(String sign, Stance stance) {
    return Optional.of(new Flaw(Reason.POLARITY, sign + stance.key()));
  }
}
