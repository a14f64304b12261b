package org.zhinan.knowledge.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Finding;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Status;

/**
 * Every condition of the call on random facts with gaps; {@code -Dzhinan.matrix=full} tries many
 * more, {@code -Dzhinan.seed} others.
 */
@DisplayName("Each condition of the call")
class PackSoundnessTest {

  private static final RuleBook BOOK = RuleCases.PACK.rules();
  private static final boolean WHOLE = "full".equals(System.getProperty("zhinan.matrix"));
  private static final int SHEETS = WHOLE ? 400 : 12;
  private static final int WAYS = WHOLE ? 40 : 8;

  static Stream<String> conditions() {
    return BOOK.conditions().stream().map(Condition::id);
  }

  private static Random random(String id) {
    return new Random(Long.getLong("zhinan.seed", 20_201_020L) + id.hashCode());
  }

  private static Ruled ruled(String id, Random random) {
    return new Ruled(BOOK, BOOK.findCondition(id).orElseThrow(), random);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void comes_to_what_every_way_to_fill_the_gaps_comes_to_when_it_is_definite(String id) {
    Random random = random(id);
    for (int i = 0; i < SHEETS; i++) {
      Ruled ruled = ruled(id, random);
      Gaps gaps = ruled.gaps(random);
      FactSheet facts = gaps.sheet(0.3);
      Status status = ruled.status(facts);
      for (int way = 0; status != Status.UNKNOWN && way < WAYS; way++) {
        FactSheet filled = gaps.completed(facts);
        assertThat(ruled.status(filled))
            .as("%s over %s, filled as %s", ruled, facts, filled)
            .isEqualTo(status);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void keeps_a_definite_status_when_one_more_thing_is_told(String id) {
    Random random = random(id);
    for (int i = 0; i < SHEETS; i++) {
      Ruled ruled = ruled(id, random);
      Gaps gaps = ruled.gaps(random);
      FactSheet facts = gaps.sheet(0.5);
      Status status = ruled.status(facts);
      FactSheet more = gaps.further(facts);
      if (status != Status.UNKNOWN) {
        assertThat(ruled.status(more))
            .as("%s over %s, then %s", ruled, facts, more)
            .isEqualTo(status);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void stays_open_whatever_else_is_told_than_what_it_names_as_missing(String id) {
    Random random = random(id);
    for (int i = 0; i < SHEETS; i++) {
      Ruled ruled = ruled(id, random);
      Gaps gaps = ruled.gaps(random);
      FactSheet facts = gaps.sheet(0.5);
      Finding finding = ruled.finding(facts);
      if (finding.status() == Status.UNKNOWN) {
        FactSheet rest = gaps.completedBut(facts, finding.missing());
        assertThat(ruled.status(rest))
            .as("%s over %s with %s open", ruled, rest, finding.missing())
            .isEqualTo(Status.UNKNOWN);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void is_decided_once_nothing_is_left_open(String id) {
    Random random = random(id);
    for (int i = 0; i < SHEETS; i++) {
      Ruled ruled = ruled(id, random);
      FactSheet facts = ruled.gaps(random).sheet(0);
      List<FactPath> missing = ruled.finding(facts).missing();
      assertThat(ruled.status(facts)).as("%s over %s", ruled, facts).isNotEqualTo(Status.UNKNOWN);
      assertThat(missing).isEmpty();
    }
  }

  /** Without this the properties above could hold of nothing. */
  @Test
  void is_met_fulfilled_refused_and_open() {
    Set<String> thin = new TreeSet<>();
    conditions()
        .forEach(
            id -> {
              Random random = random(id);
              Set<Status> met = EnumSet.noneOf(Status.class);
              for (int i = 0; i < 4_000 && met.size() < 3; i++) {
                Ruled ruled = ruled(id, random);
                Status status = ruled.status(ruled.gaps(random).sheet(0.2));
                met.add(status == Status.CONFIRM ? Status.VIOLATED : status);
              }
              boolean always = ruled(id, random).status(FactSheet.EMPTY) == Status.SATISFIED;
              if (met.size() < 3 && !always) {
                thin.add(id);
              }
            });
    assertThat(thin).isEmpty();
  }
}
