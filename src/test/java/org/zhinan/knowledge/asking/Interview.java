package org.zhinan.knowledge.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.NextQuestion;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Status;

/** Somebody with a complete profile is asked until nothing is left to ask. */
final class Interview {

  private final Applying applying;
  private final FactSheet profile;
  private FactSheet told = FactSheet.EMPTY;
  private int questions;
  private int facts;

  Interview(Applying applying, FactSheet profile) {
    this.applying = applying;
    this.profile = profile;
  }

  /** Asks, and holds every question to be worth asking. */
  Interview held() {
    Determination made = applying.decide(told);
    Optional<NextQuestion> next = applying.questions(made).findNext();
    while (next.isPresent()) {
      NextQuestion question = next.get();
      questions++;
      facts += question.facts().size();
      assertThat(question.findings()).as("%s", question.facts()).allMatch(this::isOpen);
      assertThat(question.facts()).allSatisfy(path -> assertThat(isTelling(path)).isTrue());
      question.facts().forEach(this::answer);
      made = applying.decide(told);
      next = applying.questions(made).findNext();
    }
    return this;
  }

  int questions() {
    return questions;
  }

  int facts() {
    return facts;
  }

  Overall verdict() {
    return applying.decide(told).results().get(0).overall();
  }

  Overall due() {
    return applying.decide(profile).results().get(0).overall();
  }

  private boolean isOpen(Finding finding) {
    return finding.status() == Status.UNKNOWN
        && applying.book().findCondition(finding.condition()).isPresent();
  }

  /**
   * Whether two answers to it come to different findings, now or once all else is known: of two
   * partners whose kind is open, an answer about the one shows only when the other's is in.
   */
  private boolean isTelling(FactPath path) {
    return isTelling(path, told) || !isList(path) && isTelling(path, profile);
  }

  private boolean isTelling(FactPath path, FactSheet known) {
    Stream<FactSheet> answered =
        isList(path)
            ? Stream.iterate(
                    known, some -> some.withMember(path.child("told" + some.members().size())))
                .limit(3)
                .map(some -> some.withComplete(path))
            : applying.telling().leaves(type(path)).stream().map(value -> known.with(path, value));
    return answered.map(this::findings).distinct().limit(2).count() == 2;
  }

  private boolean isList(FactPath path) {
    return type(path) instanceof FactType.Many;
  }

  private List<String> findings(FactSheet sheet) {
    return applying.decide(sheet).results().get(0).findings().stream()
        .map(f -> f.condition() + f.status() + f.missing())
        .toList();
  }

  private void answer(FactPath path) {
    if (!(type(path) instanceof FactType.Many)) {
      told = told.with(path, profile.find(path).orElseThrow());
      return;
    }
    for (String key : profile.listKeys(path)) {
      told = told.withMember(path.child(key));
      volunteer(path.child(key));
    }
    told = told.withComplete(path);
  }

  /** What is assumed while nothing is said of it is never asked: who has it otherwise says so. */
  private void volunteer(FactPath member) {
    for (FactPath path : profile.values().keySet()) {
      boolean assumed =
          applying
              .book()
              .vocabulary()
              .facts()
              .findField(path)
              .flatMap(FactField::assumes)
              .isPresent();
      if (assumed && path.parent().equals(member)) {
        told = told.with(path, profile.find(path).orElseThrow());
      }
    }
  }

  private FactType type(FactPath path) {
    return applying.book().vocabulary().facts().findField(path).map(FactField::type).orElseThrow();
  }

  /** What the direction's own form asks: every fact that its conditions read, once. */
  static int form(Applying applying, FactSheet profile) {
    return new Form(applying, profile).places().size();
  }

  /** How many of the form's questions, in printed order, come before the verdict stands. */
  static int formUntilVerdict(Applying applying, FactSheet profile) {
    Interview filling = new Interview(applying, profile);
    List<FactPath> asked = new ArrayList<>();
    for (FactPath place : new Form(applying, profile).places()) {
      if (filling.verdict() != Overall.UNDETERMINED) {
        break;
      }
      filling.answer(place);
      asked.add(place);
    }
    return asked.size();
  }
}
