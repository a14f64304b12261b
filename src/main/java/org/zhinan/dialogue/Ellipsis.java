package org.zhinan.dialogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Inquiry.Form;
import org.zhinan.understanding.Understood;

/**
 * Completes a question that leans on the one before it: facts alone, "那1.9呢", "为什么", "原文在哪". It is
 * that question again, in its scope or in the one newly named, and with what the new facts touch;
 * with none before it, it asks which directions fit.
 */
final class Ellipsis {

  private static final Set<Form> LEANING = Set.of(Form.CONTINUE, Form.WHY, Form.SOURCE);
  private static final Set<Form> OF_A_VERDICT = Set.of(Form.WHY, Form.SOURCE);

  private Ellipsis() {}

  static LastQuestion complete(Inquiry inquiry, Optional<LastQuestion> last, Set<FactPath> said) {
    boolean leans = LEANING.contains(inquiry.form());
    if (!leans) {
      Inquiry placed = last.map(before -> inDirectionOf(before.inquiry(), inquiry)).orElse(inquiry);
      return new LastQuestion(tested(placed, said), Set.of());
    }
    return last.map(before -> again(before, inquiry, said))
        .orElseGet(() -> new LastQuestion(alone(inquiry, said), Set.of()));
  }

  /** A new question that names no direction is about the one that was talked of. */
  private static Inquiry inDirectionOf(Inquiry before, Inquiry now) {
    boolean stays =
        switch (now.form()) {
          case TOPIC, PLAN, ROLE, KIND_IN_ROLE, INFORMATION, SOURCE -> true;
          default -> false;
        };
    boolean elsewhere =
        !now.directions().isEmpty() || !now.countries().isEmpty() || !before.directionsNamed();
    return !stays || elsewhere
        ? now
        : new Inquiry(
            now.form(),
            before.directions(),
            true,
            now.role().or(before::role),
            now.topics(),
            now.tested(),
            now.countries(),
            now.information(),
            now.span());
  }

  /** A message without words that asks in this form. */
  static Understood wordless(Form form) {
    Inquiry inquiry =
        new Inquiry(
            form,
            List.of(),
            false,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            new TextSpan(0, 0));
    return new Understood("", List.of(), List.of(inquiry), Set.of(), false);
  }

  private static LastQuestion again(LastQuestion before, Inquiry now, Set<FactPath> said) {
    Set<FactPath> also = new TreeSet<>(before.also());
    also.addAll(said);
    return new LastQuestion(combined(before.inquiry(), now), also);
  }

  /** What is put to the test: what the reader says is; else all that is told. */
  private static Inquiry tested(Inquiry inquiry, Set<FactPath> said) {
    boolean all = inquiry.tested().isEmpty();
    Set<FactPath> tested = new TreeSet<>(inquiry.tested());
    if (all) {
      tested.addAll(said);
    }
    return new Inquiry(
        inquiry.form(),
        inquiry.directions(),
        inquiry.directionsNamed(),
        inquiry.role(),
        inquiry.topics(),
        tested,
        inquiry.countries(),
        inquiry.information(),
        inquiry.span());
  }

  private static Inquiry combined(Inquiry before, Inquiry now) {
    boolean elsewhere =
        now.directionsNamed()
            || !before.directionsNamed()
                && (!now.directions().isEmpty() || !now.countries().isEmpty());
    List<String> directions = elsewhere ? now.directions() : before.directions();
    Set<String> topics = new HashSet<>(before.topics());
    topics.addAll(now.topics());
    return new Inquiry(
        before.form(),
        directions,
        elsewhere ? now.directionsNamed() : before.directionsNamed(),
        now.role().or(before::role),
        topics,
        before.tested(),
        elsewhere ? now.countries() : before.countries(),
        now.information().isEmpty() ? before.information() : now.information(),
        now.span());
  }

  private static Inquiry alone(Inquiry inquiry, Set<FactPath> said) {
    boolean empty =
        said.isEmpty() && inquiry.directions().isEmpty() && inquiry.countries().isEmpty();
    Form form =
        OF_A_VERDICT.contains(inquiry.form())
            ? inquiry.form()
            : empty ? Form.UNPLACED : Form.MATCHING;
    return new Inquiry(
        form,
        inquiry.directions(),
        inquiry.directionsNamed(),
        inquiry.role(),
        inquiry.topics(),
        inquiry.tested(),
        inquiry.countries(),
        inquiry.information(),
        inquiry.span());
  }
}
