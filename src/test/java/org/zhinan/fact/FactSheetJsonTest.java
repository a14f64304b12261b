package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
          {'leader':{'months':{'min':1,'above':2}}} # /leader/months # must be a number in count, or a range
          {'leader':{'months':{}}}          # /leader/months    # must be a number in count, or a range
          {'leader':{'born':1970}}          # /leader/born      # must be a day, month or year
          {'complete':['a..b']}             # /complete/0       # "a..b" is no list
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
  void all_errors_are_told_at_once_in_their_order() {
    assertThat(read("{'x':1,'lead':{'y':1,'legal':3}}").errors())
        .extracting(FactSheetJson.Error::pointer)
        .containsExactly("/x", "/lead/y", "/lead/legal");
  }

  @Test
  void a_list_is_closed_only_when_it_says_so_and_an_empty_closed_one_means_none() {
    FactSheet open = read("{'partners':{'p1':{}}}").facts();
    FactSheet none = read("{'partners':{},'complete':['partners']}").facts();
    FactPath partners = FactPath.of("partners");

    assertThat(open.listKeys(partners)).containsExactly("p1");
    assertThat(open.isComplete(partners)).isFalse();
    assertThat(none.listKeys(partners)).isEmpty();
    assertThat(none.isComplete(partners)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'leader':{'months':100}}",
        "{'leader':{'months':{'min':2,'max':3}}}",
        "{'leader':{'months':{'above':2}}}",
        "{'leader':{'months':{'below':0.5}}}",
        "{'leader':{'born':'../2019-08-30'}}"
      })
  void what_is_written_is_what_was_read(String wire) {
    assertThat(FactSheetJson.write(read(wire).facts())).hasToString(wire.replace('\'', '"'));
  }

  @Test
  void texts_stand_for_the_values_that_they_spell() {
    String texts =
        "{'leader':{'doctor':'true','born':'1970','months':{'min':'2'}},"
            + "'lead':{'country':{'unknown':'true'}}}";
    String typed = texts.replace("'true'", "true").replace("'2'", "2");

    assertThat(FactSheetJson.readTexts(json(texts), Seedlings.FACTS).facts())
        .isEqualTo(read(typed).facts());
    assertThat(FactSheetJson.readTexts(json("{'leader':{'months':'x'}}"), Seedlings.FACTS).errors())
        .extracting(FactSheetJson.Error::pointer)
        .containsExactly("/leader/months");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      textBlock =
          """
          {'leader':{'doctor':true,'born':'1960'}} # {'leader':{'doctor':null}}           # {'leader':{'born':'1960'}}
          {'leader':{'born':'1960'}}               # {'leader':{'born':'1961'}}           # {'leader':{'born':'1961'}}
          {'leader':{'born':'1960'}}               # {'leader':{'born':{'unknown':true}}} # {'leader':{'born':{'unknown':true}}}
          {'leader':{'born':{'unknown':true}}}     # {'leader':{'born':'1960'}}           # {'leader':{'born':'1960'}}
          {'leader':{'months':{'min':1,'max':3}}}  # {'leader':{'months':{'min':2}}}      # {'leader':{'months':{'min':2}}}
          {'leader':{'months':{'min':1}}}          # {'leader':{'months':{'unknown':true}}} # {'leader':{'months':{'unknown':true}}}
          {'leader':{'born':'1960'},'lead':{}}     # {'leader':null}                      # {}
          {'partners':{'p':{'country':'JP'}}}      # {'partners':{'p':null,'q':{}}}       # {'partners':{'q':{}}}
          {'partners':{},'complete':['partners']}  # {'partners':{'q':{}}}                # {'partners':{'q':{}},'complete':['partners']}
          {'partners':{},'complete':['partners']}  # {'complete':[]}                      # {}
          {'partners':{},'complete':['partners']}  # {'complete':null}                    # {}
          {'partners':{'p':{}}}                    # {'complete':['partners']}            # {'partners':{'p':{}},'complete':['partners']}
          """)
  void a_patch_lays_over_and_null_forgets(String before, String patch, String after) {
    FactSheetJson.Reading patched =
        FactSheetJson.patch(read(before).facts(), json(patch), Seedlings.FACTS);

    assertThat(patched.errors()).isEmpty();
    assertThat(patched.facts()).isEqualTo(read(after).facts());
  }

  @Test
  void a_patch_with_an_error_changes_nothing() {
    FactSheet before = read("{'leader':{'doctor':true}}").facts();

    FactSheetJson.Reading patched =
        FactSheetJson.patch(before, json("{'leader':{'doctor':null,'age':null}}"), Seedlings.FACTS);

    assertThat(patched.facts()).isEqualTo(before);
    assertThat(patched.errors())
        .extracting(FactSheetJson.Error::pointer)
        .containsExactly("/leader/age");
  }
}
