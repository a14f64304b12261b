package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;

@DisplayName("The pack of the call that comes with the program")
class RealPackTest {

  private static final Path FOLDER = Path.of("knowledge/guokefazi-2020-250");

  private final Lint.Report report = Lint.folder(FOLDER);

  @Test
  void loads_without_a_problem() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void has_the_twenty_seven_directions_of_annex_1_and_the_one_of_annex_2() {
    assertThat(report)
        .isInstanceOfSatisfying(
            Lint.Sound.class,
            sound -> {
              assertThat(sound.directions()).isEqualTo(28);
              assertThat(sound.pack().listDirections())
                  .allSatisfy(direction -> assertThat(direction.clause()).isPresent());
            });
  }

  @Test
  void has_requirements_papers_and_commitments_each_on_a_clause_of_its_own_direction_or_of_all() {
    assertThat(report)
        .isInstanceOfSatisfying(
            Lint.Sound.class,
            sound -> {
              assertThat(sound.conditions()).containsOnlyKeys(ConditionKind.values());
              assertThat(sound.pack().rules().conditions())
                  .filteredOn(c -> c.directions().size() == 1)
                  .allSatisfy(c -> assertThat(directionsCited(sound.pack(), c)).isTrue());
            });
  }

  /** A condition of one direction cites no other direction. */
  private static boolean directionsCited(Pack pack, Condition condition) {
    return condition.citations().stream()
        .flatMap(c -> pack.guideline().getClause(c.clause()).direction().stream())
        .allMatch(condition.directions()::contains);
  }

  private String problems() {
    return report instanceof Lint.Wrong wrong
        ? wrong.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))
        : "";
  }
}
