package org.zhinan.knowledge.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.knowledge.RuleCase;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.secondcall.Childcare;

@DisplayName("Mutants of another call's rules")
class SecondCallMutationTest {

  /** Of five members and of more the same row is taken, on whichever side of the limit five is. */
  private static final List<String> EQUIVALENTS =
      List.of("limit `people.size() > 5` → AT_LEAST", "limit `5` → `4`");

  @Test
  void are_each_killed_by_a_case() {
    List<RuleCase> cases = RuleCases.list(Childcare.source(), Childcare.PACK);
    List<Mutant> mutants = Mutants.of(Childcare.PACK.rules(), Set.of("claim"), Childcare.DAY);
    assertThat(Score.of(mutants, cases).survivors())
        .containsExactlyInAnyOrderElementsOf(EQUIVALENTS);
    assertThat(mutants).hasSizeGreaterThan(100);
  }
}
