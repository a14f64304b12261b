package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;

class ChecklistTest {

  private static final Pack GOOD = PackLoader.load(TestPacks.good());
  private static final Pack REAL =
      PackLoader.load(PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250")));

  @Test
  void papers_stand_with_the_step_that_takes_them_and_the_condition_that_decides_on_them() {
    Checklist checklist = GOOD.getChecklist("main");

    assertThat(checklist.papers()).extracting(Paper::id).containsExactly("proof", "passes");
    assertThat(checklist.papers().get(0).condition()).contains("proof");
    assertThat(checklist.papers().get(0).step()).isEqualTo("apply");
    assertThat(checklist.papers().get(1).when().map(LocalText::en))
        .contains("where several people live there");
    assertThat(checklist.papers().get(1).applies()).isPresent();
  }

  @Test
  void steps_keep_their_order_and_the_dated_ones_are_the_deadlines() {
    Checklist checklist = GOOD.getChecklist("main");

    assertThat(checklist.steps()).extracting(Step::id).containsExactly("apply", "answer");
    assertThat(checklist.listDeadlines())
        .extracting(Step::until)
        .containsExactly(Optional.of(OffsetDateTime.parse("2024-05-31T16:00:00+02:00")));
  }

  @Test
  void a_pack_without_papers_and_steps_has_an_empty_checklist() {
    Pack pack = PackLoader.load(TestPacks.good().without("papers.yaml").without("steps.yaml"));
    assertThat(pack.getChecklist("main")).isEqualTo(Checklist.EMPTY);
  }

  @Test
  void the_joint_laboratories_ask_for_papers_that_others_do_not_ask_for() {
    assertThat(REAL.getChecklist("A1-2.5").papers())
        .extracting(Paper::id)
        .contains("joint-agreement", "lab-plan", "recognition", "uae-ai-recognition");
    assertThat(REAL.getChecklist("A1-1.4").papers())
        .extracting(Paper::id)
        .containsExactly(
            "joint-agreement",
            "integrity-commitment",
            "pre-proposal",
            "employment-proof",
            "epidemic-note",
            "recommendation-letter",
            "formal-proposal",
            "prior-approval");
  }

  @Test
  void deadlines_come_soonest_first() {
    assertThat(REAL.getChecklist("A1-2.5").listDeadlines())
        .extracting(Step::id)
        .containsExactly("pre-proposal", "recommendation", "recognition");
  }

  @Test
  void a_checklist_cites_no_other_direction() {
    for (Direction direction : REAL.listDirections()) {
      Checklist checklist = REAL.getChecklist(direction.code());
      assertThat(checklist.steps()).allSatisfy(s -> assertThat(s.citations()).isNotEmpty());
      assertThat(checklist.papers()).allSatisfy(p -> assertThat(p.citations()).isNotEmpty());
      assertThat(checklist.papers())
          .flatExtracting(Paper::citations)
          .allSatisfy(c -> assertThat(isForeign(c, direction.code())).isFalse());
    }
  }

  @Test
  void a_direction_that_the_call_does_not_have_has_no_checklist() {
    assertThatThrownBy(() -> REAL.getChecklist("A1-9.9")).isInstanceOf(UnknownDirection.class);
  }

  private static boolean isForeign(Citation citation, String direction) {
    return REAL.guideline()
        .getClause(citation.clause())
        .direction()
        .filter(d -> !d.equals(direction))
        .isPresent();
  }
}
