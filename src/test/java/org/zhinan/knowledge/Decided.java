package org.zhinan.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Change;
import org.zhinan.rule.Changes;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.NextQuestion;
import org.zhinan.rule.Question;
import org.zhinan.rule.Questions;
import org.zhinan.rule.Scope;

/** Facts of the shipped call as JSON text, decided for somebody who wants to lead. */
final class Decided {

  static final Pack PACK = RuleCases.PACK;
  static final LocalDate DAY = LocalDate.of(2020, 10, 20);

  private final Determination made;

  private Decided(Determination made) {
    this.made = made;
  }

  static Decided on(String facts, String... directions) {
    Scope scope = new Scope(List.of(directions), "lead");
    return new Decided(new Decider().decide(PACK.rules(), sheet(facts), scope, DAY));
  }

  static FactSheet sheet(String json) {
    try {
      FactSheetJson.Reading read =
          FactSheetJson.read(new ObjectMapper().readTree(json), PACK.facts());
      if (!read.errors().isEmpty()) {
        throw new IllegalArgumentException(read.errors().toString());
      }
      return read.facts();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  Determination made() {
    return made;
  }

  /** What is asked for when all the conditions are asked about. */
  Questions asked() {
    Set<String> all =
        made.results().stream()
            .flatMap(r -> r.findings().stream())
            .map(f -> f.condition())
            .collect(Collectors.toSet());
    return about(all);
  }

  Questions about(Set<String> conditions) {
    Question question = new Question(made.scope(), Set.of(), conditions);
    return Questions.of(PACK.rules(), made, question);
  }

  List<Change> changes() {
    return new Changes(PACK.rules()).list(made, made.results().get(0));
  }

  static List<String> paths(NextQuestion question) {
    return question.facts().stream().map(Object::toString).toList();
  }
}
