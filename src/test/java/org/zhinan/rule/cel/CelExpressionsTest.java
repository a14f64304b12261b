package org.zhinan.rule.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.rule.Seedlings;
import org.zhinan.rule.expr.ExprType;

class CelExpressionsTest {

  private final CelExpressions expressions = Seedlings.COMPILED.expressions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      textBlock =
          """
          lead.kind == 'universty'                     # 14 # "universty" is no code of unitType; allowed are agency, enterprise
          lead.kind in ['institute', 'x']              # 28 # "x" is no code of unitType
          'XX' in direction.countries                  # 1  # "XX" is no code of country; allowed are FR, IL, JP
          leader.brn > asOf                            # 7  # person has no field "brn"; allowed are born, doctor
          leder.born > asOf                            # 1  # unknown name "leder"; allowed are asOf, busy
          params.bornfrom < asOf                       # 7  # unknown name "params.bornfrom"; allowed are bornFrom, kinds, most
          readings.x                                   # 9  # unknown name "readings.x"; allowed are dayCounts, othersToo
          leader.born >= date('2020-02-30')            # 21 # "2020-02-30" is no day
          leader.born >= date('2020-02')               # 21 # "2020-02" is no day
          leader.nick == 'Al'                          # 7  # holds free words
          has(leader.born)                             # 1  # has is not allowed
          leader.months / 2 > 3                        # 15 # / is not allowed
          partners.exists_one(p, p.legal)              # 1  # exists_one is not allowed
          partners.map(p, p.kind).size() > 1           # 1  # map is not allowed
          leader.months > 1.5                          # 17 # literals are
          leader == leader                             # 8  # compares values
          leader.doctor > true                         # 15 # orders numbers and dates
          leader.months == '3'                         # 15 # compares two of one kind
          leader.months                                # 1  # must be yes or no, is a number
          leader.doctor ? 1 : 2                        # 1  # must be yes or no, is a number
          partners.exists(lead, lead.legal)            # 17 # already stands for something else
          self.ends > asOf                             # 1  # unknown name "self"
          matches('a', 'b')                            # 8  # matches is not allowed
          leader.doctor &&                             # 17 # mismatched input
          """)
  void what_is_not_allowed_is_refused_at_its_place(String text, int column, String message) {
    Compiled compiled = expressions.compile(text, ExprType.BOOL);
    assertThat(compiled).isInstanceOf(Compiled.Refused.class);
    assertThat(((Compiled.Refused) compiled).errors())
        .anySatisfy(
            e -> {
              assertThat(e.line()).isEqualTo(1);
              assertThat(e.message()).contains(message);
              assertThat(e.column()).isEqualTo(column);
            });
  }

  @Test
  void every_error_is_told_at_once_with_its_line() {
    Compiled compiled =
        expressions.compile("leader.brn > asOf &&\n  lead.kid == 'x'", ExprType.BOOL);
    assertThat(((Compiled.Refused) compiled).errors())
        .extracting(e -> e.line() + ":" + e.column())
        .containsExactly("1:7", "2:7");
  }

  @Test
  void definitions_stand_in_any_order_and_in_no_circle() {
    CelDefinitions made =
        CelDefinitions.compile(
            Seedlings.VOCABULARY,
            List.of(
                new DefinitionSource("first", Optional.empty(), "second && leader.doctor"),
                new DefinitionSource("second", Optional.empty(), "lead.legal"),
                new DefinitionSource("round", Optional.empty(), "!about"),
                new DefinitionSource("about", Optional.empty(), "!round")));
    assertThat(made.compiled().get("first")).isInstanceOf(Compiled.Checked.class);
    assertThat(made.compiled().get("round")).isInstanceOf(Compiled.Refused.class);
    assertThat(made.compiled().get("about")).isInstanceOf(Compiled.Refused.class);
  }

  @Test
  void the_packs_own_words_stay_readable() {
    Compiled compiled =
        expressions.compile("!( leader.doctor||lead.legal ) && leader.months>=2+1", ExprType.BOOL);
    assertThat(((Compiled.Checked) compiled).expr().source())
        .isEqualTo("!(leader.doctor || lead.legal) && leader.months >= 2 + 1");
  }
}
