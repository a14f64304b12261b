package org.zhinan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;

/**
 * The conditions of the call, decided on facts: each line of the resources gives facts, a scope and
 * the status that conditions then have.
 */
class CallConditionsTest {

  private static final Pack PACK =
      Packs.load(Optional.of(Path.of("knowledge")), Optional.empty()).getPack("guokefazi-2020-250");
  private static final LocalDate AS_OF = LocalDate.of(2020, 10, 20);
  private static final String GENERAL = "/statuses/guokefazi-2020-250.jsonl";
  private static final String DIRECTIONS = "/statuses/guokefazi-2020-250-directions.jsonl";

  static Stream<JsonNode> lines() {
    return Stream.concat(read(GENERAL), read(DIRECTIONS));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void facts_give_conditions_their_status(JsonNode line) {
    Map<String, String> expected = new TreeMap<>();
    line.get("expect").properties().forEach(e -> expected.put(e.getKey(), e.getValue().asText()));
    Map<String, String> decided = new TreeMap<>();
    for (Finding finding : decide(line)) {
      if (expected.containsKey(finding.condition())) {
        decided.put(finding.condition(), finding.status().name().toLowerCase(Locale.ROOT));
      }
    }
    assertThat(decided).isEqualTo(expected);
  }

  @Test
  @DisplayName("Every general condition is seen fulfilled, not fulfilled and open")
  void every_general_condition_is_seen_fulfilled_not_fulfilled_and_open() {
    Map<String, Set<Status>> seen = new TreeMap<>();
    read(GENERAL)
        .flatMap(line -> line.get("expect").properties().stream())
        .forEach(
            e ->
                seen.computeIfAbsent(e.getKey(), k -> EnumSet.noneOf(Status.class))
                    .add(Status.valueOf(e.getValue().asText().toUpperCase(Locale.ROOT))));
    Set<String> thin = new TreeSet<>();
    for (Condition condition : PACK.rules().conditions()) {
      Set<Status> statuses = new HashSet<>(seen.getOrDefault(condition.id(), Set.of()));
      boolean refused = statuses.contains(Status.VIOLATED) || statuses.contains(Status.CONFIRM);
      if (condition.directions().isEmpty() && !(statuses.contains(Status.SATISFIED) && refused)) {
        thin.add(condition.id());
      }
    }
    assertThat(thin).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("directions")
  void with_nothing_known_nothing_is_refused(String direction) {
    Scope scope = new Scope(List.of(direction), "lead");
    List<String> refused = new ArrayList<>();
    for (Finding finding : decide(FactSheet.EMPTY, scope)) {
      if (finding.status() == Status.VIOLATED || finding.status() == Status.CONFIRM) {
        refused.add(finding.condition());
      }
    }
    assertThat(refused).isEmpty();
  }

  static Set<String> directions() {
    return PACK.rules().directions().keySet();
  }

  private static List<Finding> decide(JsonNode line) {
    FactSheetJson.Reading facts =
        FactSheetJson.read(line.get("facts"), PACK.rules().vocabulary().facts());
    assertThat(facts.errors()).isEmpty();
    List<String> directions =
        line.has("direction") ? List.of(line.get("direction").asText()) : List.of();
    return decide(facts.facts(), new Scope(directions, line.path("role").asText("lead")));
  }

  private static List<Finding> decide(FactSheet facts, Scope scope) {
    return new Decider().decide(PACK.rules(), facts, scope, AS_OF).results().get(0).findings();
  }

  private static Stream<JsonNode> read(String resource) {
    try (var in = CallConditionsTest.class.getResourceAsStream(resource)) {
      ObjectMapper json = new ObjectMapper();
      List<JsonNode> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        lines.add(json.readTree(line));
      }
      return lines.stream();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
