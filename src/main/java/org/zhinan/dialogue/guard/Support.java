package org.zhinan.dialogue.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.dialogue.guard.Token.Kind;
import org.zhinan.pack.guard.GuardWords;
import org.zhinan.pack.guard.Stance;

/**
 * Holds a sentence to the clauses that it cites, part by part: every part must stand in one
 * sentence of one clause, do there what the clause does, and leave nothing out that turns it.
 */
final class Support {

  private final Cover cover;
  private final QualifierCheck qualifiers;
  private final OrderCheck order;
  private final Set<String> joins;
  private final Conditions conditions;

  Support(GuardWords words) {
    this.cover = new Cover(words.same());
    this.qualifiers = new QualifierCheck(cover, words.joints());
    this.order = new OrderCheck(cover, words.joints());
    this.joins = words.joints().getOrDefault("join", Set.of());
    this.conditions = new Conditions(words.joints());
  }

  /**
   * @param asked parts of the question and the findings, which may be named beside the clauses
   */
  Optional<Flaw> check(ReadSentence sentence, List<ReadGround> cited, List<Part> asked) {
    List<Alignment> used = new ArrayList<>();
    List<Part> parts = sentence.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Outcome alone = outcome(part, sentence, cited, asked);
      Outcome outcome = alone;
      if (alone.flaw().isPresent() && i > 0) {
        outcome = outcome(parts.get(i - 1).and(part), sentence, cited, asked);
      }
      if (outcome.flaw().isPresent() && i + 1 < parts.size()) {
        outcome = outcome(part.and(parts.get(i + 1)), sentence, cited, asked);
        i += outcome.flaw().isEmpty() ? 1 : 0;
      }
      if (outcome.flaw().isPresent()) {
        return alone.flaw();
      }
      used.addAll(outcome.used());
    }
    return used.isEmpty() ? Optional.of(empty(sentence)) : conditions.check(used);
  }

  /** A sentence that cites a clause and takes nothing from it. */
  private static Flaw empty(ReadSentence sentence) {
    return new Flaw(Reason.UNSUPPORTED, sentence.words());
  }

  /** What became of a part: where it stands, or what is wrong. */
  private record Outcome(List<Alignment> used, Optional<Flaw> flaw) {

    static Outcome flawed(Flaw flaw) {
      return new Outcome(List.of(), Optional.of(flaw));
    }
  }

  private Outcome outcome(
      Part part, ReadSentence sentence, List<ReadGround> cited, List<Part> asked) {
    Outcome whole = whole(part, sentence, cited, asked);
    return whole.flaw().isEmpty()
        ? whole
        : halves(part).stream()
            .map(halves -> both(halves, sentence, cited, asked))
            .filter(o -> o.flaw().isEmpty())
            .findFirst()
            .orElse(whole);
  }

  private Outcome both(
      List<Part> halves, ReadSentence sentence, List<ReadGround> cited, List<Part> asked) {
    Outcome first = whole(halves.get(0), sentence, cited, asked);
    Outcome second = outcome(halves.get(1), sentence, cited, asked);
    List<Alignment> used = new ArrayList<>(first.used());
    used.addAll(second.used());
    return new Outcome(used, first.flaw().or(second::flaw));
  }

  /** The part cut in two at each word that joins sentences. */
  private List<List<Part>> halves(Part part) {
    return part.places().stream()
        .filter(place -> joins.contains(place.token().text()))
        .map(part::around)
        .filter(halves -> halves.stream().noneMatch(half -> half.places().isEmpty()))
        .toList();
  }

  private Outcome whole(
      Part part, ReadSentence sentence, List<ReadGround> cited, List<Part> asked) {
    if (namesOnly(part, cited)) {
      return new Outcome(List.of(), Optional.empty());
    }
    List<Flaw> flaws = new ArrayList<>();
    List<Alignment> broken = new ArrayList<>();
    for (ReadGround ground : cited) {
      BitSet beside = cover.of(part, ground.beside());
      beside.or(cover.of(part, asked));
      for (List<Part> clause : ground.sentences()) {
        Alignment alignment = Alignment.of(part, clause, beside, cover);
        Optional<Flaw> flaw = alignment.isWhole() ? flaw(alignment, sentence) : Optional.empty();
        if (alignment.isWhole() && flaw.isEmpty()) {
          return new Outcome(List.of(alignment), Optional.empty());
        }
        flaw.ifPresent(flaws::add);
        if (!alignment.isWhole()) {
          broken.add(alignment);
        }
      }
    }
    return Outcome.flawed(flaws.isEmpty() ? missing(part, cited, broken) : flaws.get(0));
  }

  /** Whether the part does nothing but name what its clause stands under. */
  private boolean namesOnly(Part part, List<ReadGround> cited) {
    if (part.stances().stream().anyMatch(s -> s != Stance.NORM)) {
      return false;
    }
    return cited.stream()
        .anyMatch(
            ground -> {
              BitSet needed = part.needed();
              needed.andNot(cover.of(part, ground.beside()));
              return needed.isEmpty();
            });
  }

  private Optional<Flaw> flaw(Alignment alignment, ReadSentence sentence) {
    long rules = alignment.chosen().stream().filter(Part::isNormative).count();
    if (alignment.chosen().isEmpty() || rules > 1) {
      return Optional.of(new Flaw(Reason.MIXED, alignment.part().text()));
    }
    return StanceCheck.check(alignment, sentence)
        .or(() -> qualifiers.check(alignment, sentence))
        .or(() -> order.check(alignment));
  }

  private Flaw missing(Part part, List<ReadGround> cited, List<Alignment> broken) {
    BitSet needed = part.needed();
    cited.forEach(
        ground -> {
          needed.andNot(cover.of(part, ground.beside()));
          ground.sentences().forEach(clause -> needed.andNot(cover.of(part, clause)));
        });
    if (needed.isEmpty()) {
      return new Flaw(Reason.MIXED, part.text());
    }
    Alignment best =
        broken.stream()
            .min(Comparator.comparingInt(a -> a.missing().cardinality()))
            .orElseGet(() -> new Alignment(part, List.of(), List.of(), needed));
    return new Flaw(reason(best.unsupported()), best.missingWords());
  }

  private static Reason reason(List<Token> unsupported) {
    if (unsupported.stream().anyMatch(t -> t.kind() == Kind.ADDRESS)) {
      return Reason.ADDRESS;
    }
    return unsupported.stream().anyMatch(t -> t.kind() == Kind.FIGURE)
        ? Reason.FIGURE
        : Reason.UNSUPPORTED;
  }
}
