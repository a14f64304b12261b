package org.zhinan.knowledge.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhinan.knowledge.RuleCases;
import org.zhinan.pack.Role;

@DisplayName("Mutants of the rules")
class MutationTest {

  private static final Path EQUIVALENTS = Path.of("src/test/resources/mutation/equivalents.jsonl");
  private static final Path REPORT = Path.of("target/mutation/rules.md");

  private final Set<String> roles =
      RuleCases.PACK.roles().stream().map(Role::code).collect(Collectors.toSet());
  private final List<Mutant> mutants = Mutants.of(RuleCases.PACK.rules(), roles, RuleCases.AS_OF);

  @Test
  void are_each_killed_by_a_case_unless_nothing_can_tell_them_from_the_rules() throws IOException {
    Map<String, String> equivalents = equivalents();
    Score score = Score.of(mutants, RuleCases.list());
    score.write(REPORT, equivalents);
    assertThat(score.survivors()).containsExactlyInAnyOrderElementsOf(equivalents.keySet());
  }

  /** A tool that made no mutants, or only ones of some kinds, would find no survivor either. */
  @Test
  void are_made_of_every_condition_and_every_definition() {
    List<String> whole = new ArrayList<>();
    RuleCases.PACK.rules().conditions().forEach(c -> whole.add(c.id()));
    whole.addAll(RuleCases.PACK.rules().definitions().keySet());
    Set<String> changed =
        mutants.stream().map(m -> m.name().split(" ", 2)[0]).collect(Collectors.toSet());
    assertThat(changed).containsAll(whole);
    assertThat(mutants).hasSizeGreaterThan(4 * whole.size());
  }

  private static Map<String, String> equivalents() throws IOException {
    Map<String, String> equivalents = new TreeMap<>();
    for (String line : Files.readAllLines(EQUIVALENTS)) {
      JsonNode entry = new ObjectMapper().readTree(line);
      equivalents.put(entry.get("mutant").asText(), entry.get("because").asText());
    }
    return equivalents;
  }
}
