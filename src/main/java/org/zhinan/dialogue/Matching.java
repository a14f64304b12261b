package org.zhinan.dialogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhinan.conversation.Answer.MatchView;
import org.zhinan.fact.FactSheet;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;

/** Lays directions side by side, best first. */
public final class Matching {

  private final Pack pack;
  private final Decider decider;

  public Matching(Pack pack, Decider decider) {
    this.pack = pack;
    this.decider = decider;
  }

  /**
   * The directions of the scope, or all of the call where it names none: the better overall verdict
   * first, then the fewest requirements unknown, then the fewest conditions violated, then the
   * guideline's order.
   */
  public List<MatchView> match(FactSheet facts, Scope scope, LocalDate asOf, Locale locale) {
    List<String> directions =
        scope.directions().isEmpty() ? List.copyOf(pack.directions().keySet()) : scope.directions();
    Determination all =
        decider.decide(pack.rules(), facts, new Scope(directions, scope.role()), asOf);
    return ranked(all).stream().map(result -> view(result, locale)).toList();
  }

  /** The results of a determination, best first, in the order of {@link #match}. */
  List<Result> ranked(Determination determination) {
    return determination.results().stream()
        .sorted(
            Comparator.comparing(Result::overall)
                .thenComparing(this::unknown)
                .thenComparing(result -> violated(result).size())
                .thenComparing(this::place))
        .toList();
  }

  /** What a direction is called; its code where the call has no such direction. */
  String title(String code, Locale locale) {
    return pack.findDirection(code).map(d -> d.title().in(locale)).orElse(code);
  }

  private MatchView view(Result result, Locale locale) {
    String code = result.direction().orElse("");
    return new MatchView(
        code,
        title(code, locale),
        VerdictViews.code(result.overall()),
        violated(result),
        unknown(result));
  }

  private int unknown(Result result) {
    return count(result, Status.UNKNOWN);
  }

  /** How many requirements came to the status. */
  int count(Result result, Status status) {
    return (int)
        result.findings().stream().filter(f -> f.status() == status && isRequirement(f)).count();
  }

  private boolean isRequirement(Finding finding) {
    return pack.rules()
        .findCondition(finding.condition())
        .map(Condition::kind)
        .filter(kind -> kind == ConditionKind.REQUIREMENT)
        .isPresent();
  }

  private static List<String> violated(Result result) {
    return result.findings().stream()
        .filter(f -> f.status() == Status.VIOLATED)
        .map(Finding::condition)
        .toList();
  }

  private int place(Result result) {
    return List.copyOf(pack.directions().keySet()).indexOf(result.direction().orElse(""));
  }
}
