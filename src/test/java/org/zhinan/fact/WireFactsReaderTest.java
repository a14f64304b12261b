package org.zhinan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.base.LocalText;

class WireFactsReaderTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final FactDictionary DICTIONARY = dictionary();

  @Test
  void values_of_every_type_are_taken() {
    assertThat(
            read("""
                    {"lead": {"kind": "firm", "legal": true, "since": "2019-08", "months": 6.5,
                     "note": "x"}}
                    """)
                .sheet())
        .isEqualTo(
            FactSheet.EMPTY
                .with(FactPath.of("lead.kind"), new CodeValue("firm"))
                .with(FactPath.of("lead.legal"), new BoolValue(true))
                .with(FactPath.of("lead.since"), PartialDate.month(YearMonth.of(2019, 8)))
                .with(FactPath.of("lead.months"), NumberRange.of(new BigDecimal("6.5")))
                .with(FactPath.of("lead.note"), new TextValue("x")));
  }

  @Test
  void a_list_is_closed_only_when_it_says_so_and_an_empty_closed_one_means_none() {
    FactSheet open = read("{\"partners\": {\"p1\": {\"kind\": \"firm\"}}}").sheet();
    FactSheet none = read("{\"partners\": {}, \"complete\": [\"partners\"]}").sheet();

    assertThat(open.listKeys(FactPath.of("partners"))).containsExactly("p1");
    assertThat(open.isComplete(FactPath.of("partners"))).isFalse();
    assertThat(none.listKeys(FactPath.of("partners"))).isEmpty();
    assertThat(none.isComplete(FactPath.of("partners"))).isTrue();
  }

  @Test
  void asked_and_not_known_is_kept_apart_from_nothing_said() {
    FactSheet sheet = read("{\"lead\": {\"kind\": {\"unknown\": true}, \"note\": null}}").sheet();

    assertThat(sheet.isAskedUnknown(FactPath.of("lead.kind"))).isTrue();
    assertThat(sheet.isAskedUnknown(FactPath.of("lead.note"))).isFalse();
    assertThat(sheet.values()).isEmpty();
  }

  @Test
  void a_number_may_be_a_range() {
    assertThat(read("{\"lead\": {\"months\": {\"min\": 2, \"max\": 3}}}").sheet().values())
        .containsValue(NumberRange.between(new BigDecimal(2), new BigDecimal(3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'lead':{'kind':'research','legal':false,'months':0.5,'note':'x','since':'2019'}}",
        "{'lead':{'months':{'min':2,'max':3},'since':'../2019-08-30'}}",
        "{'lead':{'months':{'above':2}}}",
        "{'lead':{'months':{'below':6},'since':{'unknown':true}}}",
        "{'partners':{'p1':{},'p2':{'kind':'firm'}},'complete':['partners']}"
      })
  void what_is_written_is_what_was_read(String quoted) {
    String json = quoted.replace('\'', '"');
    WireFacts read = read(json);

    assertThat(read.errors()).isEmpty();
    assertThat(WireFactsWriter.write(read.sheet())).hasToString(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                          | ''                   | must be an object of facts
          {"led": {}}                                 | /led                 | no such fact; known here are [lead, partners]
          {"lead": {"knd": 1}}                        | /lead/knd            | no such fact; known here are [kind, legal, months, note, since]
          {"lead": {"kind": "frim"}}                  | /lead/kind           | must be one of [firm, institute, research]
          {"lead": {"legal": "true"}}                 | /lead/legal          | must be true or false
          {"lead": {"since": "2019-02-30"}}           | /lead/since          | must be a date: 2015, 2015-03 or 2015-03-20
          {"lead": {"since": 2019}}                   | /lead/since          | must be a date: 2015, 2015-03 or 2015-03-20
          {"lead": {"months": 13}}                    | /lead/months         | must be a number of months from 0 to 12, or {"min": …, "max": …}
          {"lead": {"months": {"min": 3, "max": 2}}}  | /lead/months         | must be a number of months from 0 to 12, or {"min": …, "max": …}
          {"lead": "firm"}                            | /lead                | must be an object; its facts are [kind, legal, months, note, since]
          {"partners": {"1": {}}}                     | /partners/1          | a key is made of letters, digits, - and _, and begins with a letter
          {"partners": {"p1": {"kind": 1}}}           | /partners/p1/kind    | must be one of [firm, institute, research]
          {"complete": ["lead"]}                      | /complete/0          | must be the path of a list
          {"complete": ["a..b"]}                      | /complete/0          | must be the path of a list
          {"complete": true}                          | /complete            | must be an array of the paths of lists
          """)
  void what_does_not_fit_is_told_with_its_place_and_what_is_allowed(
      String json, String pointer, String detail) {
    assertThat(read(json).errors()).containsExactly(new WireFacts.Error(pointer, detail));
  }

  @Test
  void all_errors_are_told_at_once() {
    assertThat(read("{\"x\": 1, \"lead\": {\"y\": 1, \"legal\": 3}}").errors())
        .extracting(WireFacts.Error::pointer)
        .containsExactly("/x", "/lead/y", "/lead/legal");
  }

  private static WireFacts read(String json) {
    try {
      return WireFactsReader.read(JSON.readTree(json), DICTIONARY);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static FactDictionary dictionary() {
    Map<String, LocalText> kinds = new LinkedHashMap<>();
    kinds.put("firm", LocalText.of("f", "f"));
    kinds.put("institute", LocalText.of("i", "i"));
    FactType kind =
        new FactType.Code(
            "kind",
            kinds,
            Map.of("research", Set.of("institute")),
            Map.of("research", LocalText.of("r", "r")));
    Map<String, FactField> unit = new LinkedHashMap<>();
    unit.put("kind", field("kind", kind));
    unit.put("legal", field("legal", new FactType.Bool()));
    unit.put("since", field("since", new FactType.Date()));
    unit.put(
        "months",
        field("months", new FactType.Number("months", BigDecimal.ZERO, new BigDecimal(12))));
    unit.put("note", field("note", new FactType.Words()));
    Map<String, FactField> root = new LinkedHashMap<>();
    root.put("lead", field("lead", new FactType.One("unit")));
    root.put("partners", field("partners", new FactType.Many("unit")));
    LocalText label = LocalText.of("l", "l");
    return new FactDictionary(
        Map.of(
            FactDictionary.ROOT,
            new EntityType(FactDictionary.ROOT, label, root),
            "unit",
            new EntityType("unit", label, unit)));
  }

  private static FactField field(String name, FactType type) {
    LocalText label = LocalText.of(name, name);
    return new FactField(name, type, label, label, false, Set.of());
  }
}
