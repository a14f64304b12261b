package org.zhinan.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.dialogue.Told.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.fact.TextValue;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Said;

class DialogueStateJsonTest {

  @Test
  void a_memory_comes_back_as_it_was_kept() {
    FactSheet own =
        FactSheet.EMPTY
            .with(path("leader.birthDate"), PartialDate.year(1961))
            .with(path("leader.doctor"), new BoolValue(false))
            .with(path("lead.type"), new CodeValue("public"))
            .with(path("lead.name"), new TextValue("an institute"))
            .with(path("project.years"), new NumberRange(new BigDecimal("1.5"), false, null, false))
            .withMember(path("partners.p1"))
            .withComplete(path("partners"))
            .withAskedUnknown(path("leader.title"));
    Inquiry inquiry =
        new Inquiry(
            Inquiry.Form.PLAN,
            List.of("X1-1.4"),
            true,
            Optional.of("lead"),
            Set.of("age", "title"),
            Set.of(path("project.years")),
            Set.of("JP"),
            Set.of("funds"),
            new TextSpan(3, 9));
    DialogueState state =
        new DialogueState(
            own,
            Optional.of(
                new Overlay(
                    Said.About.OTHER,
                    FactSheet.EMPTY.with(path("leader.birthDate"), PartialDate.year(1958)))),
            Map.of(
                path("lead.type"), new Evidence("message", "m1", Optional.of(new TextSpan(1, 2))),
                path("leader.doctor"), new Evidence("form", "m2", Optional.empty())),
            Optional.of(new LastQuestion(inquiry, Set.of(path("lead.type")))),
            List.of(path("leader.title")));

    assertThat(DialogueStateJson.read(DialogueStateJson.write(state))).isEqualTo(state);
  }

  @Test
  void the_empty_memory_comes_back_empty() {
    assertThat(DialogueStateJson.read(DialogueStateJson.write(DialogueState.EMPTY)))
        .isEqualTo(DialogueState.EMPTY);
  }

  @Test
  void what_is_no_memory_is_refused() {
    assertThatThrownBy(() -> DialogueStateJson.read("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a dialogue's memory");
  }
}
