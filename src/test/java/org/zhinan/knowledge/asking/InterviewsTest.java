package org.zhinan.knowledge.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhinan.fact.FactSheet;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.rule.Overall;

/**
 * Made-up applicants of every direction are asked until their verdict stands: a third fits, a third
 * has one violation, a third one point for an official. A few in every build; 1,500 with {@code
 * -Dzhinan.matrix=full}, which also prints the figures of {@code questions.md}.
 */
class InterviewsTest {

  private static final boolean WHOLE = "full".equals(System.getProperty("zhinan.matrix"));
  private static final int PROFILES = WHOLE ? 500 : 7;
  private static final List<String> DIRECTIONS = List.copyOf(RuleCases.PACK.directions().keySet());

  /** What a third of the profiles is like, and what it comes to. */
  enum Third {
    FITS(new Profiles.Faults(0, 0), Overall.ELIGIBLE),
    ONE_VIOLATION(new Profiles.Faults(1, 0), Overall.INELIGIBLE),
    ONE_TO_CONFIRM(new Profiles.Faults(0, 1), Overall.CONFIRM);

    private final Profiles.Faults faults;
    private final Overall due;

    Third(Profiles.Faults faults, Overall due) {
      this.faults = faults;
      this.due = due;
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_question_is_worth_asking_and_leads_to_the_verdict_that_is_due(Third third) {
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < DIRECTIONS.size(); i++) {
      Random random = new Random(Long.getLong("zhinan.seed", 20_201_020L) + i);
      int share = PROFILES / DIRECTIONS.size() + (i < PROFILES % DIRECTIONS.size() ? 1 : 0);
      if (share > 0) {
        figures.addAll(held(third, DIRECTIONS.get(i), share, random));
      }
    }
    assertThat(figures).hasSize(PROFILES);
    if (WHOLE) {
      System.out.println(third + " " + Figures.summary(figures));
    }
    if (third == Third.ONE_VIOLATION) {
      assertThat(Figures.shareOfForm(figures)).isLessThanOrEqualTo(0.6);
      assertThat(Figures.within(0.6, figures)).isGreaterThanOrEqualTo(WHOLE ? 0.85 : 0.5);
    }
  }

  private static List<Figures> held(Third third, String direction, int share, Random random) {
    Applying applying = new Applying(direction);
    Profiles profiles = new Profiles(applying, random);
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < share; i++) {
      FactSheet profile = third == Third.FITS ? profiles.fitting() : profiles.with(third.faults);
      Interview interview = new Interview(applying, profile).held();
      assertThat(interview.due()).isEqualTo(third.due);
      assertThat(interview.verdict()).as("%s %s", direction, profile).isEqualTo(third.due);
      figures.add(
          new Figures(
              interview.questions(),
              interview.facts(),
              Interview.form(applying, profile),
              Interview.formUntilVerdict(applying, profile)));
    }
    return figures;
  }
}
