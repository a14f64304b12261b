package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhinan.guideline.ClauseId;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.DataValue;

class GoodPackTest {

  private final Pack pack = PackLoader.load(TestPacks.good());

  @Test
  void a_good_pack_loads_with_its_names_and_its_window() {
    assertThat(pack.call()).isEqualTo("good");
    assertThat(pack.info().issued()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(pack.info().contacts())
        .extracting(Contact::phone)
        .containsExactly(Optional.of("555-0100"));
    assertThat(pack.defaultRole().code()).isEqualTo("apply");
  }

  @Test
  void conditions_stand_in_the_order_in_which_the_guideline_prints_them() {
    assertThat(pack.rules().conditions())
        .extracting(Condition::id)
        .containsExactly("applicant.age", "income", "income.family", "residence", "proof");
  }

  @Test
  void a_call_without_directions_has_one_that_is_called_main() {
    assertThat(pack.listDirections()).extracting(Direction::code).containsExactly("main");
    assertThat(pack.rules().directions()).containsOnlyKeys("main");
    assertThatThrownBy(() -> pack.getDirection("A1-9.9"))
        .isInstanceOf(UnknownDirection.class)
        .hasMessage("This call has no direction \"A1-9.9\"; it has: main.");
  }

  @Test
  void definitions_of_an_entity_type_bear_its_name() {
    assertThat(pack.rules().definitions()).containsOnlyKeys("person.child", "hasChild");
  }

  @Test
  void parameters_have_the_values_of_their_type() {
    assertThat(value("bornUntil")).isEqualTo(new DataValue.Date(LocalDate.of(2006, 3, 1)));
    assertThat(value("townPlaces"))
        .isEqualTo(
            new DataValue.ListOf(
                List.of(new DataValue.Words("old-town"), new DataValue.Words("harbour"))));
  }

  @Test
  void the_window_is_open_from_its_first_to_its_last_instant() {
    Window window = pack.info().window();
    assertThat(window.at(Instant.parse("2024-03-01T06:59:59Z"))).isEqualTo(Window.State.BEFORE);
    assertThat(window.at(Instant.parse("2024-03-01T07:00:00Z"))).isEqualTo(Window.State.OPEN);
    assertThat(window.at(Instant.parse("2024-05-31T14:00:00Z"))).isEqualTo(Window.State.OPEN);
    assertThat(window.at(Instant.parse("2024-05-31T14:00:01Z"))).isEqualTo(Window.State.CLOSED);
  }

  @Test
  void the_hash_changes_with_any_file_of_the_pack_and_with_nothing_else() {
    String hash = TestPacks.good().sha256();
    assertThat(pack.ref().sha256()).isEqualTo(hash).hasSize(64);
    assertThat(TestPacks.good().sha256()).isEqualTo(hash);
    assertThat(TestPacks.goodWith(Map.of("lexicon.yaml", "x")).sha256()).isNotEqualTo(hash);
  }

  @Test
  void lint_counts_what_a_good_pack_holds_and_names_what_nothing_cites() {
    Lint.Report report = Lint.source(TestPacks.good());
    assertThat(report).isInstanceOf(Lint.Sound.class);
    Lint.Sound sound = (Lint.Sound) report;
    assertThat(sound.conditions())
        .isEqualTo(Map.of(ConditionKind.REQUIREMENT, 4, ConditionKind.PAPER, 1));
    assertThat(sound.facts()).isEqualTo(4);
    assertThat(sound.clauses()).isEqualTo(10);
    assertThat(sound.uncited()).isEmpty();
  }

  @Test
  void lint_gives_the_problems_of_a_broken_pack() {
    assertThat(Lint.source(TestPacks.broken("missing-file"))).isInstanceOf(Lint.Wrong.class);
  }

  @Test
  void the_catalogue_finds_packs_by_call_and_falls_back_to_the_one_issued_last() {
    Packs packs = new Packs(List.of(pack), Optional.empty());
    assertThat(packs.getPack("good")).isSameAs(pack);
    assertThat(packs.getDefault()).isSameAs(pack);
    assertThatThrownBy(() -> packs.getPack("bad"))
        .isInstanceOf(UnknownCall.class)
        .hasMessage("There is no call \"bad\"; there is: good.");
  }

  @Test
  void the_guideline_is_read_with_the_common_numbering() {
    assertThat(pack.guideline().findClause(new ClauseId("g.1.3"))).isPresent();
  }

  private DataValue value(String parameter) {
    return Objects.requireNonNull(pack.rules().parameters().get(parameter))
        .periods()
        .get(0)
        .value();
  }
}
