package org.zhinan.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhinan.conversation.Answer;

/** Firm verdicts where another one was due: what an applicant would act on and regret. */
final class DangerousVerdicts {

  private static final Set<String> FIRM_ANSWERS = Set.of("yes", "no");
  private static final Set<String> FIRM_OVERALLS = Set.of("eligible", "ineligible");
  private static final Set<String> KINDS_WITH_VERDICT = Set.of("eligibility", "matching");

  private DangerousVerdicts() {}

  /** Each in words; empty for an answer without danger. */
  static List<String> of(Expectation due, Answer answer) {
    Shown shown = new Shown(answer);
    List<String> wrong = new ArrayList<>();
    firm("answer", shown.verdictAnswer(), FIRM_ANSWERS, due.answers(), wrong);
    firm("overall", shown.overall(), FIRM_OVERALLS, due.overalls(), wrong);
    if (wantsNoVerdict(due) && FIRM_ANSWERS.contains(shown.verdictAnswer())) {
      wrong.add("answer is " + shown.verdictAnswer() + " where no verdict was due");
    }
    due.matches()
        .forEach(
            (direction, allowed) ->
                firm(
                    direction,
                    shown.matches().getOrDefault(direction, ""),
                    FIRM_OVERALLS,
                    allowed,
                    wrong));
    return List.copyOf(wrong);
  }

  private static void firm(
      String what, String got, Set<String> firm, List<String> allowed, List<String> wrong) {
    if (!allowed.isEmpty() && firm.contains(got) && !allowed.contains(got)) {
      wrong.add(what + " is " + got + ", due " + String.join(" or ", allowed));
    }
  }

  private static boolean wantsNoVerdict(Expectation due) {
    return !due.kinds().isEmpty() && due.kinds().stream().noneMatch(KINDS_WITH_VERDICT::contains);
  }
}
