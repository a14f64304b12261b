package org.zhinan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhinan.rule.NextQuestion;

/** What is asked for next in the shipped call. */
class CallQuestionsTest {

  private static final String BORN = "{\"leader\": {\"birthDate\": \"1961\"}}";

  @Test
  void who_tells_of_a_leader_is_asked_for_the_title_before_anything_else() {
    assertThat(next(Decided.on(BORN))).containsExactly("leader.title");
  }

  @Test
  void what_the_answer_waits_for_comes_before_all_the_rest() {
    List<NextQuestion> list =
        Decided.on(BORN, "A1-1.4").about(Set.of("a1-1.4.budget")).listMissing();

    assertThat(Decided.paths(list.get(0))).containsExactly("project.budget");
    assertThat(list).hasSizeGreaterThan(10);
  }

  @Test
  void screens_of_one_entity_are_one_question_and_come_after_what_most_have_something_to_say_to() {
    List<NextQuestion> list = Decided.on(BORN).asked().list();
    NextQuestion screens =
        list.stream().filter(q -> q.facts().size() > 1).findFirst().orElseThrow();

    assertThat(Decided.paths(screens))
        .contains("leader.civilServant", "leader.consultant", "leader.misconduct", "leader.left");
    assertThat(list.subList(0, list.indexOf(screens)).stream())
        .flatExtracting(Decided::paths)
        .contains("leader.title", "leader.monthsPerYear")
        .allMatch(path -> path.startsWith("leader."));
  }

  @Test
  void a_screen_that_was_answered_by_itself_leaves_the_rest_to_be_asked() {
    List<NextQuestion> list = Decided.on("{\"leader\": {\"civilServant\": false}}").asked().list();

    assertThat(list.stream().flatMap(q -> Decided.paths(q).stream()))
        .doesNotContain("leader.civilServant")
        .contains("leader.consultant");
  }

  @Test
  void what_was_asked_and_is_not_known_is_still_missing_but_never_asked_again() {
    Decided decided = Decided.on("{\"leader\": {\"title\": {\"unknown\": true}}}");

    assertThat(decided.asked().list().stream().flatMap(q -> Decided.paths(q).stream()))
        .doesNotContain("leader.title")
        .contains("leader.degree");
    assertThat(decided.asked().listMissing().stream().flatMap(q -> Decided.paths(q).stream()))
        .contains("leader.title");
  }

  @Test
  void nothing_is_asked_for_a_direction_that_is_settled() {
    Decided settled = Decided.on("{\"lead\": {\"type\": \"enterprise\"}}", "A1-1.4");

    assertThat(settled.asked().listMissing()).isEmpty();
    assertThat(settled.asked().findNext()).isEmpty();
  }

  @Test
  void of_several_directions_only_those_still_open_are_asked_for() {
    List<NextQuestion> list =
        Decided.on("{\"lead\": {\"type\": \"enterprise\"}}", "A1-1.3", "A1-1.4").asked().list();

    assertThat(list).isNotEmpty().allMatch(q -> q.directions().equals(List.of("A1-1.3")));
  }

  @Test
  void over_all_directions_what_tells_them_apart_is_asked_first() {
    String[] all = Decided.PACK.directions().keySet().toArray(new String[0]);
    List<NextQuestion> list = Decided.on("{}", all).asked().list();

    assertThat(list.subList(0, 4).stream().flatMap(q -> Decided.paths(q).stream()))
        .contains("partners", "project.field");
  }

  @Test
  void every_question_says_which_conditions_wait_for_it() {
    assertThat(Decided.on("{}", "A1-2.5").asked().list())
        .allSatisfy(q -> assertThat(q.findings()).isNotEmpty())
        .allSatisfy(q -> assertThat(q.directions()).containsExactly("A1-2.5"));
  }

  @Test
  void a_project_of_a_special_programme_that_is_not_named_is_taken_as_another_one() {
    String ongoing =
        """
        {"leader": {"ongoing": {"o1": {"programme": "nkp", "role": "project-leader",
          "endsOn": "2022-12-31"}}}, "project": {"budget": 300}, "complete": ["leader.ongoing"]}
        """;

    assertThat(Decided.on(ongoing, "A1-3.1").made().results().get(0).findings())
        .filteredOn(f -> f.condition().equals("limits.leader-ongoing"))
        .singleElement()
        .satisfies(f -> assertThat(f.status().name()).isEqualTo("SATISFIED"))
        .satisfies(
            f ->
                assertThat(f.assumed())
                    .extracting(Object::toString)
                    .containsExactly("leader.ongoing.o1.thisProgramme"))
        .satisfies(f -> assertThat(f.exceptions()).containsExactly("smallProjectExempt"));
  }

  @Test
  void an_exception_that_changes_nothing_is_not_named() {
    String ended =
        """
        {"leader": {"ongoing": {"o1": {"programme": "nkp", "role": "project-leader",
          "endsOn": "2021-03-31"}}}, "project": {"budget": 300}, "complete": ["leader.ongoing"]}
        """;

    assertThat(Decided.on(ended, "A1-3.1").made().results().get(0).findings())
        .filteredOn(f -> f.condition().equals("limits.leader-ongoing"))
        .singleElement()
        .satisfies(f -> assertThat(f.status().name()).isEqualTo("SATISFIED"))
        .satisfies(f -> assertThat(f.exceptions()).isEmpty());
  }

  private static List<String> next(Decided decided) {
    return Decided.paths(decided.asked().findNext().orElseThrow());
  }
}
