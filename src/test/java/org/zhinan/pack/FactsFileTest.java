package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;

class FactsFileTest {

  private final PackFiles files = new PackFiles(TestPacks.good());
  private final FactsFile facts = new FactsFile(files.required(FactsFile.NAME));

  @Test
  void a_fact_is_found_by_its_path_through_entities_and_lists() {
    assertThat(facts.dictionary().findField(FactPath.of("household.members.m1.birthDate")))
        .hasValueSatisfying(
            field -> {
              assertThat(field.type()).isEqualTo(new FactType.Date());
              assertThat(field.ask().en()).isEqualTo("When was {who} born?");
              assertThat(field.topics()).containsExactly("age");
            });
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void a_group_of_codes_stands_for_its_members() {
    FactType.Code place = facts.enumerations().get("place");
    assertThat(place).isNotNull();
    assertThat(place == null ? Set.of() : place.possible("town"))
        .isEqualTo(Set.of("old-town", "harbour"));
  }

  @Test
  void the_entities_of_a_case_are_fields_of_its_root() {
    EntityType root = facts.dictionary().root();
    assertThat(root.fields()).containsOnlyKeys("applicant", "household");
  }

  @Test
  void the_facts_of_the_real_call_are_read_without_a_problem() {
    PackFiles real = new PackFiles(PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250")));
    FactsFile file = new FactsFile(real.required(FactsFile.NAME));
    file.dictionary();
    List<Role> roles = file.roles();

    assertThat(real.problems()).isEmpty();
    assertThat(roles).extracting(Role::code).startsWith("lead");
  }
}
