package org.zhinan.dialogue.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.conversation.Answer.ProposalView;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.dialogue.DialogueState;
import org.zhinan.dialogue.Incoming;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Wording;
import org.zhinan.understanding.GrammarReader;

/** What may stay of a model's proposals. */
class ProposalReaderTest {

  private static final String MESSAGE = "我去年才出站，1975年5月生的，平时十个月都在课题上";
  private static final PackSource SOURCE =
      PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250"));
  private static final Pack PACK = PackLoader.load(SOURCE);
  private static final ProposalReader READER =
      new ProposalReader(
          PACK,
          new GrammarReader(
              Wording.load(SOURCE, PACK).grammar(), PACK.facts(), PACK.defaultRole().code()));

  @Test
  void a_value_that_the_words_may_mean_is_offered() {
    assertThat(read(proposal("leader.degree", "\"doctor\"", "去年才出站")))
        .containsExactly(new ProposalView("leader.degree", "doctor", "去年才出站"));
  }

  @Test
  void a_date_is_offered_as_we_read_it_ourselves() {
    assertThat(read(proposal("leader.birthDate", "\"1975-05\"", "1975年5月生的"))).hasSize(1);
    assertThat(read(proposal("leader.birthDate", "\"1957-05\"", "1975年5月生的"))).isEmpty();
    assertThat(read(proposal("leader.birthDate", "\"1975-05\"", "平时"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fact\": \"leader.degree\", \"value\": \"doctor\", \"words\": \"从没说过\"}",
        "{\"fact\": \"leader.degree\", \"value\": \"doctor\", \"words\": \"\"}",
        "{\"fact\": \"leader.degree\", \"value\": \"wizard\", \"words\": \"去年才出站\"}",
        "{\"fact\": \"leader.degree\", \"value\": null, \"words\": \"去年才出站\"}",
        "{\"fact\": \"leader.degree\", \"value\": {\"a\": 1}, \"words\": \"去年才出站\"}",
        "{\"fact\": \"lead.type\", \"value\": \"enterprise\", \"words\": \"课题\"}",
        "{\"fact\": \"no.such\", \"value\": true, \"words\": \"课题\"}"
      })
  void what_cannot_be_is_dropped(String proposal) {
    assertThat(read("{\"proposals\": [" + proposal + "]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n{'proposals': [{fact: 'leader.degree', value: 'doctor', words: '去年才出站',},],}\n```",
        "好的：{\"proposals\": [{\"fact\": \"leader.degree\", \"value\": \"doctor\", \"words\": \"去年才出站\"}]} 完。"
      })
  void json_that_is_nearly_json_is_read(String reply) {
    assertThat(read(reply)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "没有",
        "{",
        "}{",
        "{\"proposals\": 7}",
        "[1, 2]",
        "{\"proposals\": [[], null, 3]}"
      })
  void whatever_else_it_is_nothing_is_read(String reply) {
    assertThat(read(reply)).isEmpty();
  }

  private static String proposal(String fact, String value, String words) {
    return "{\"proposals\": [{\"fact\": \"%s\", \"value\": %s, \"words\": \"%s\"}]}"
        .formatted(fact, value, words);
  }

  private static List<ProposalView> read(String reply) {
    Incoming incoming =
        new Incoming(
            "c",
            "m",
            MESSAGE,
            Instant.parse("2020-10-20T04:00:00Z"),
            Locale.SIMPLIFIED_CHINESE,
            DialogueState.EMPTY);
    return READER.read(reply, incoming, List.of(asked("leader.degree"), asked("leader.birthDate")));
  }

  private static MissingView asked(String fact) {
    return new MissingView(fact, "", "code", List.of(), "", List.of());
  }
}
