package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.base.CanonicalJson;
import org.zhinan.rule.Seedlings;

class FactSheetJsonTest {

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static FactSheetJson.Reading read(String text) {
    return FactSheetJson.read(json(text), Seedlings.FACTS);
  }

  @Test
  void what_was_written_reads_back_the_same() {
    String wire =
        "{'complete':['leader.ongoing','partners'],'lead':{'country':{'unknown':true},"
            + "'kind':'public'},'leader':{'born':'1960/1969','months':{'above':5,'max':7.5},"
            + "'ongoing':{}},'partners':{'p1':{},'p2':{'country':'JP','legal':true}}}";
    FactSheetJson.Reading reading = read(wire);
    assertThat(reading.errors()).isEmpty();
    FactSheet facts = reading.facts();
    assertThat(facts.isAskedUnknown(FactPath.of("lead.country"))).isTrue();
    assertThat(facts.listKeys(FactPath.of("partners"))).containsExactly("p1", "p2");
    assertThat(facts.find(FactPath.of("leader.months")))
        .contains(new NumberRange(BigDecimal.valueOf(5), false, new BigDecimal("7.5"), true));
    assertThat(CanonicalJson.write(FactSheetJson.write(facts)))
        .isEqualTo(wire.replace('\'', '"').replace("1960/1969", "1960-01-01/1969-12-31"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      textBlock =
          """
          {'leader':{'age':3}}              # /leader/age       # unknown fact; allowed are born, doctor, months, nick, ongoing
          {'leder':{}}                      # /leder            # allowed are lead, leader, partners
          {'lead':{'kind':'shop'}}          # /lead/kind        # must be one of agency, enterprise, institute, public, university
          {'leader':{'born':'2020-02-30'}}  # /leader/born      # must be a day, month or year
          {'leader':{'doctor':'yes'}}       # /leader/doctor    # must be true or false
          {'leader':{'months':-1}}          # /leader/months    # must be at least 0 and at most 100 count
          {'leader':{'months':{'min':9,'max':2}}} # /leader/months # must be a number in count, or a range
          {'partners':[]}                   # /partners         # stable key for each member
          {'partners':{'1/x':{}}}           # /partners/1~1x    # begins with a letter
          {'complete':['lead']}             # /complete/0       # "lead" is no list
          {'complete':'partners'}           # /complete         # must be an array
          {'lead':3}                        # /lead             # must be an object of country, kind, legal, since
          [1]                               #                   # must be an object of
          """)
  void what_cannot_be_read_is_told_with_its_place(String text, String pointer, String detail) {
    assertThat(read(text).errors())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo(pointer == null ? "" : pointer);
              assertThat(e.detail()).contains(detail);
            });
  }

  @Test
  void a_patch_lays_over_and_null_forgets() {
    FactSheet before = read("{'leader':{'doctor':true,'born':'1960'},'partners':{'p':{}}}").facts();
    FactSheet after =
        FactSheetJson.patch(
                before,
                json("{'leader':{'doctor':null,'born':{'unknown':true}},'partners':{'p':null}}"),
                Seedlings.FACTS)
            .facts();
    assertThat(after).isEqualTo(read("{'leader':{'born':{'unknown':true}}}").facts());
  }
}
