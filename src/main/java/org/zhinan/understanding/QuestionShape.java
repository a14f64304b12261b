package org.zhinan.understanding;

import java.util.List;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.lexicon.Match;

/** How a question is put together from its clauses: what is tested, and in which of them. */
record QuestionShape(Speech speech, List<Statement> statements) {

  /** A bare test of what was just said to be intended ("想当负责人，可以吗"). */
  boolean asksOfIntent(TextSpan question) {
    List<TextSpan> clauses =
        speech.clauses().stream()
            .filter(c -> question.start() <= c.start() && c.end() <= question.end())
            .toList();
    int last = clauses.size() - 1;
    return last > 0
        && isBare(clauses.get(last))
        && speech.hasWithin("role-intent", clauses.get(last - 1))
        && statements.stream()
            .filter(s -> !(s.value() instanceof CodeValue))
            .noneMatch(s -> isIn(s.match(), clauses.get(last - 1)));
  }

  private static boolean isIn(Match match, TextSpan part) {
    return part.start() <= match.start() && match.end() <= part.end();
  }

  /** A kind of unit or person in a role, with no "we", in the clause that asks. */
  boolean isKindInRole(TextSpan question) {
    return !speech.hasWithin("self", question)
        && speech.clauses().stream()
            .filter(c -> question.start() <= c.start() && c.end() <= question.end())
            .filter(c -> speech.hasWithin("kind-in-role", c) && !isAside(c))
            .anyMatch(c -> asksAlone(c) || isAskedBy(c));
  }

  /** Whether a clause speaks of somebody in no role of ours, such as the other side. */
  private boolean isAside(TextSpan clause) {
    List<Mention> brought =
        statements.stream()
            .filter(s -> isIn(s.match(), clause))
            .flatMap(s -> s.mention().stream())
            .toList();
    return !brought.isEmpty() && brought.stream().allMatch(m -> m.subject().aside());
  }

  private boolean asksAlone(TextSpan clause) {
    return speech.hasWithin("role", clause) || speech.hasWithin("test", clause);
  }

  /** Whether the clause after this one, the last of its sentence, is a bare test of it. */
  private boolean isAskedBy(TextSpan clause) {
    List<TextSpan> rest =
        speech.clauses().stream()
            .filter(c -> c.start() >= clause.end())
            .filter(c -> c.end() <= speech.sentenceAt(clause.start()).end())
            .toList();
    boolean first = clause.start() == speech.sentenceAt(clause.start()).start();
    return first && rest.size() == 1 && isBare(rest.get(0));
  }

  /** Whether something is told first and then put to the test ("…，这样可以吗"). */
  boolean isPutToTest(TextSpan question) {
    List<TextSpan> clauses =
        speech.clauses().stream()
            .filter(c -> question.start() <= c.start() && c.end() <= question.end())
            .toList();
    return clauses.size() > 1 && isBare(clauses.get(clauses.size() - 1));
  }

  /** Whether a sentence asks with words alone that say nothing of what ("这样可以吗"). */
  boolean isBare(TextSpan question) {
    return speech.grammar().form("bare-test").stream()
        .flatMap(p -> speech.matchAt(p, question.start()).stream())
        .anyMatch(m -> m.end() >= question.end() - 1);
  }
}
