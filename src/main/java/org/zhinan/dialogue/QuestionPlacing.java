package org.zhinan.dialogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Question;
import org.zhinan.rule.Scope;
import org.zhinan.understanding.Inquiry;

/**
 * Finds the conditions that a question is about: those on its topic; the type conditions of a kind
 * in a role; those that a plan touches; all of a role. The first that fits wins, and in doubt the
 * wider set.
 */
final class QuestionPlacing {

  private final Pack pack;
  private final Touch touch;

  QuestionPlacing(Pack pack) {
    this.pack = pack;
    this.touch = new Touch(pack.rules());
  }

  /**
   * @param words the words of the question
   */
  Placing place(LastQuestion asked, String words) {
    Inquiry inquiry = asked.inquiry();
    return switch (inquiry.form()) {
      case GREETING -> new Placing.Say("greeting", Phrase.GREETING_TEXT);
      case RESTART -> new Placing.Say("greeting", Phrase.GREETING_RESTART);
      case WHY -> new Placing.Say("clarification", Phrase.CLARIFICATION_AGAIN);
      case SOURCE -> new Placing.LookUp();
      case UNPLACED -> hasNoDirection(inquiry) ? new Placing.NoDirection() : new Placing.LookUp();
      default -> hasNoDirection(inquiry) ? new Placing.NoDirection() : placed(asked, words);
    };
  }

  /** The role that is asked for; the call's default where none is. */
  String role(Inquiry inquiry) {
    return inquiry.role().orElseGet(() -> pack.defaultRole().code());
  }

  private Placing placed(LastQuestion asked, String words) {
    Inquiry inquiry = asked.inquiry();
    Scope scope = new Scope(inquiry.directions(), role(inquiry));
    Set<FactPath> tested = inquiry.tested();
    List<Condition> quoted = QuotedConditions.in(words, inScope(scope));
    if (!quoted.isEmpty() && isOfVerdict(inquiry)) {
      return decide(asked, scope, quoted);
    }
    return switch (inquiry.form()) {
      case TOPIC -> topic(asked, scope, tested);
      case KIND_IN_ROLE -> decide(asked, scope, kindInRole(scope, tested));
      case PLAN -> plan(asked, scope, tested);
      case ROLE -> decide(asked, scope, role(scope, tested));
      case INFORMATION -> new Placing.Inform();
      default -> new Placing.Match(scope);
    };
  }

  /** The topics asked of, with those of the facts told that belong to them. */
  private Set<String> widened(Inquiry inquiry, Set<FactPath> tested) {
    Set<String> topics = new TreeSet<>(inquiry.topics());
    tested.stream()
        .flatMap(path -> pack.facts().findField(path).stream())
        .map(FactField::topics)
        .filter(of -> of.stream().anyMatch(inquiry.topics()::contains))
        .forEach(topics::addAll);
    return topics;
  }

  /** Whether the topic binds others than those in the role that is asked for. */
  private boolean isTopicOfOthers(Inquiry inquiry) {
    return pack.rules().conditions().stream()
        .anyMatch(c -> c.topics().stream().anyMatch(inquiry.topics()::contains));
  }

  private static boolean isOfVerdict(Inquiry inquiry) {
    return switch (inquiry.form()) {
      case TOPIC, PLAN, ROLE -> true;
      default -> false;
    };
  }

  private Placing topic(LastQuestion asked, Scope scope, Set<FactPath> tested) {
    List<Condition> onTopic =
        inScope(scope).stream()
            .filter(c -> c.topics().stream().anyMatch(widened(asked.inquiry(), tested)::contains))
            .toList();
    if (onTopic.isEmpty()) {
      return tested.isEmpty() || !isTopicOfOthers(asked.inquiry())
          ? new Placing.Inform()
          : decide(asked, scope, List.of());
    }
    List<Condition> touched = touch.listTouched(onTopic, tested);
    return decide(asked, scope, touched.isEmpty() ? onTopic : touched);
  }

  private List<Condition> kindInRole(Scope scope, Set<FactPath> tested) {
    List<Condition> touched = touch.listTouched(inScope(scope), tested);
    Set<String> topics =
        tested.stream()
            .flatMap(path -> pack.facts().findField(path).stream())
            .map(FactField::topics)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    List<Condition> onKind =
        touched.stream().filter(c -> c.topics().stream().anyMatch(topics::contains)).toList();
    return !onKind.isEmpty() ? onKind : touched.isEmpty() ? role(scope, tested) : touched;
  }

  private Placing plan(LastQuestion asked, Scope scope, Set<FactPath> tested) {
    if (tested.isEmpty() && asked.also().isEmpty() && scope.directions().isEmpty()) {
      return new Placing.Say("clarification", Phrase.CLARIFICATION_TEXT);
    }
    List<Condition> touched = touch.listTouched(inScope(scope), tested);
    boolean whole = touched.isEmpty() || tested.stream().anyMatch(this::isIdle);
    return decide(asked, scope, whole ? role(scope, tested) : touched);
  }

  /**
   * Whether a fact stands where no condition of the call reads it though it is told to be judged:
   * perhaps it was heard of the wrong one, so that a yes to the rest would be a guess.
   */
  private boolean isIdle(FactPath fact) {
    boolean isValue =
        pack.facts().findField(fact).filter(f -> !(f.type() instanceof FactType.Many)).isPresent();
    return isValue && touch.listTouched(pack.rules().conditions(), Set.of(fact)).isEmpty();
  }

  /** All of the role; papers and promises only when they are spoken of. */
  private List<Condition> role(Scope scope, Set<FactPath> facts) {
    return inScope(scope).stream()
        .filter(c -> c.kind() == ConditionKind.REQUIREMENT || touch.isTouched(c, facts))
        .toList();
  }

  private Placing decide(LastQuestion asked, Scope scope, List<Condition> about) {
    Set<String> ids = about.stream().map(Condition::id).collect(Collectors.toSet());
    touch.listTouched(inScope(scope), asked.also()).forEach(c -> ids.add(c.id()));
    return new Placing.Decide(new Question(scope, asked.inquiry().topics(), ids));
  }

  private List<Condition> inScope(Scope scope) {
    return pack.rules().conditions().stream()
        .filter(c -> c.roles().isEmpty() || c.roles().contains(scope.role()))
        .filter(
            c ->
                c.directions().isEmpty()
                    || scope.directions().stream().anyMatch(c.directions()::contains))
        .toList();
  }

  private static boolean hasNoDirection(Inquiry inquiry) {
    return inquiry.directions().isEmpty() && !inquiry.countries().isEmpty();
  }
}
