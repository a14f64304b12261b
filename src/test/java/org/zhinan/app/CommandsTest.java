package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.web.Http;

/** Every command but {@code serve}, on the shipped knowledge: what it prints and how it ends. */
class CommandsTest {

  private static final String QUESTION = "企业可以牵头1.4吗？";

  @TempDir private Path folder;

  @Test
  void ask_prints_the_answer_and_the_clauses_that_it_cites() {
    Terminal run = Terminal.run("ask", QUESTION);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("不可以")
        .containsPattern("\n\\[1] a1\\.1-4\\.req\\.2  .*企业仅可作为项目参与单位");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void ask_gives_the_chats_answer_as_json() {
    JsonNode answer = Http.parse(Terminal.run("ask", QUESTION, "--json").out());

    assertThat(answer.path("kind").asText()).isEqualTo("eligibility");
    assertThat(answer.path("verdict").path("answer").asText()).isEqualTo("no");
    assertThat(answer.path("citations").get(0).path("clauseId").asText()).isEqualTo("a1.1-4.req.2");
    assertThat(answer.path("asOf").asText()).isEqualTo("2020-10-20");
  }

  @Test
  void ask_explains_how_the_message_was_read_before_it_answers() {
    Terminal run = Terminal.run("ask", "我是副教授，不是公务员，能牵头１．４吗？", "--explain");

    assertThat(run.out())
        .startsWith("Read as: 我是副教授,不是公务员,能牵头1.4吗?")
        .contains(
            "\"副教授\" 2-5  professionalTitle = associate-senior",
            "\"我\" 0-1  self",
            "person.title = associate-senior, weight 3: holds",
            "person.title = full-senior, weight 2: \"副教授\" explains more",
            "leader.civilServant = false (own) from \"公务员\"",
            "asks role, as lead, in [A1-1.4]",
            "eligibility: depends, from ");
    assertThat(Terminal.run("ask", QUESTION, "--explain", "--json").code()).isEqualTo(2);
  }

  @Test
  void ask_answers_for_the_moment_that_is_given_and_else_for_now() {
    assertThat(state(QUESTION)).isEqualTo("open");
    assertThat(state(QUESTION, "--as-of", "2020-11-28")).isEqualTo("closed");
    assertThat(state(QUESTION, "--as-of", "2020-10-12T07:59:00+08:00")).isEqualTo("before");
  }

  @Test
  void ask_answers_in_the_language_that_is_given() {
    Terminal run = Terminal.run("ask", "Can a company lead project 1.4?", "--locale", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("No.");
  }

  @Test
  void search_prints_clauses_best_first_and_falls_short_when_there_are_none() {
    Terminal found = Terminal.run("search", "截止日期", "-k", "2");
    Terminal none = Terminal.run("search", "zzzz");

    assertThat(found.code()).isZero();
    assertThat(found.out().lines().filter(line -> !line.startsWith(" "))).hasSize(2);
    assertThat(none.code()).isEqualTo(1);
    assertThat(Http.parse(Terminal.run("search", "企业", "--json").out()).path("hits")).hasSize(5);
  }

  @Test
  void check_puts_what_stands_in_the_way_first_with_its_clause_and_its_trace() {
    Terminal run = check("lead: {type: enterprise}", "--direction", "A1-1.4");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .startsWith("A1-1.4 中国和以色列政府间联合研究项目: ineligible")
        .anyMatch(line -> line.strip().startsWith("[a1.1-4.req.2] 项目牵头单位必须是"))
        .anyMatch(line -> line.strip().equals("lead.type = enterprise"));
    assertThat(run.out().lines().toList().get(2)).startsWith("  violated   a1-1.4.lead-type");
    assertThat(run.out()).doesNotContain("\u001b").endsWith(System.lineSeparator());
  }

  @Test
  void check_is_fine_while_the_case_is_open_and_names_what_is_missing() {
    Terminal run = check("lead: {type: university}", "--direction", "A1-1.4");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(": undetermined", "still open: ", "leader.birthDate");
  }

  @Test
  void check_colours_when_told_to_and_says_the_same_words_without() {
    Terminal plain = check("lead: {type: enterprise}", "--direction", "A1-1.4");
    Terminal coloured =
        check("lead: {type: enterprise}", "--direction", "A1-1.4", "--color", "always");

    assertThat(coloured.out()).contains("\u001b[31mineligible\u001b[0m");
    assertThat(coloured.out().replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.out());
  }

  @Test
  void check_gives_the_determination_as_json_and_the_same_facts_the_same_id() {
    JsonNode first = Http.parse(check("leader: {birthDate: 1961}", "--json").out());
    JsonNode again = Http.parse(check("{\"leader\": {\"birthDate\": \"1961\"}}", "--json").out());

    assertThat(first).isEqualTo(again);
    assertThat(first.path("determinationId").asText()).matches("sha256:[0-9a-f]{64}");
    assertThat(first.path("facts").toString()).isEqualTo("{\"leader\":{\"birthDate\":\"1961\"}}");
    JsonNode finding = first.path("results").get(0).path("findings").get(0);
    assertThat(finding.path("trace").path("label").asText())
        .isEqualTo(finding.path("condition").asText());
  }

  @Test
  void lint_is_fine_with_the_shipped_pack_and_tells_every_error_of_a_broken_one()
      throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("pack.yaml"), "call: other\ntitle: {zh: x}\n");

    assertThat(Terminal.run("lint").code()).isZero();
    assertThat(Terminal.run("lint", "knowledge/guokefazi-2020-250").out())
        .contains("guokefazi-2020-250: no errors");
    Terminal run = Terminal.run("lint", broken.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.matches(".+\\.yaml:\\d+:\\d+: .+")).count())
        .isGreaterThan(1);
    assertThat(run.out()).containsPattern("broken: \\d+ errors");
  }

  @Test
  void a_pack_with_errors_cannot_be_asked() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("pack.yaml"), "call: other\n");

    Terminal run = Terminal.run("ask", QUESTION, "--knowledge", folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("pack.yaml:1:");
    assertThat(Terminal.run("ask", QUESTION, "--knowledge", broken.toString()).code())
        .as("a folder without packs")
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                            | Name a command: serve, ask, search, check, lint, eval
          dance                                         | dance
          ask                                           | MESSAGE
          ask --json                                    | MESSAGE
          ask ' '                                       | 1 to 4000 characters
          ask x --as-of soon                            | "soon"
          search x -k 0                                 | 1 to 50
          search x -k many                              | many
          search x --direct A1-1.4                      | --direct
          check                                         | a file of facts
          check no-such-file.yaml                       | no-such-file.yaml
          check --batch no-such-file.csv                | no-such-file.csv
          check facts.yaml --batch table.csv            | --batch
          check --role king facts.yaml                  | king
          check --color blue facts.yaml                 | blue
          lint no-such-folder                           | no-such-folder
          serve --port 70000                            | 70000
          serve --port http                             | http
          """)
  void what_cannot_be_understood_is_wrong_usage_and_says_what_is_wrong(String words, String told)
      throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), "{}");
    String[] given =
        words.replace("facts.yaml", facts.toString()).replace("' '", "\u00a0").split(" +");
    for (int i = 0; i < given.length; i++) {
      given[i] = given[i].replace('\u00a0', ' ');
    }

    Terminal run = Terminal.run(words.isEmpty() ? new String[0] : given);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lead: {type: firm}            | /lead/type must be one of
          leed: {}                      | /leed unknown fact
          'lead: {type: enterprise'     | facts.yaml:1:
          """)
  void facts_that_cannot_be_read_are_wrong_usage_with_their_place(String facts, String told)
      throws IOException {
    Terminal run = check(facts);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("facts.yaml").contains(told);
  }

  @ParameterizedTest
  @CsvSource({"ask,--call,none", "check,--direction,A9-9.9", "search,--direction,A9-9.9"})
  void what_there_is_not_is_wrong_usage(String command, String option, String value)
      throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), "{}");
    Terminal run = Terminal.run(command, facts.toString(), option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(value);
  }

  @Test
  void an_unknown_variable_of_ours_stops_every_command_and_names_the_known_ones() {
    Terminal run = Terminal.run(Map.of("ZHINAN_PROT", "1", "PATH", "/bin"), "search", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ZHINAN_PROT", "ZHINAN_PORT", "ZHINAN_DATA");
  }

  @Test
  void help_tells_the_options_of_each_command() {
    assertThat(Terminal.run("--help").out()).contains("serve", "ask", "search", "check", "lint");
    assertThat(Terminal.run("check", "--help").out()).contains("--batch", "--json", "--direction");
    assertThat(Terminal.run("check", "--help").code()).isZero();
    assertThat(Terminal.run("--version").out()).startsWith("zhinan ");
  }

  private Terminal check(String facts, String... options) {
    try {
      Path file = Files.writeString(folder.resolve("facts.yaml"), facts);
      String[] words = new String[options.length + 2];
      words[0] = "check";
      words[1] = file.toString();
      System.arraycopy(options, 0, words, 2, options.length);
      return Terminal.run(words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String state(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "ask";
    all[1] = "--json";
    System.arraycopy(words, 0, all, 2, words.length);
    JsonNode answer = Http.parse(Terminal.run(all).out());
    return answer.path("verdict").path("window").path("state").asText();
  }

  @Test
  void eval_is_fine_when_every_case_holds_and_writes_a_page() throws IOException {
    Path cases = cases("x", "no");
    Path page = folder.resolve("report.html");
    Terminal run = Terminal.run("eval", cases.toString(), "--report", page.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 of 1 cases hold in full (100.0 %); dangerous verdicts: 0;");
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("1 of 1 cases");
  }

  @Test
  void eval_falls_short_when_a_verdict_is_dangerously_wrong() throws IOException {
    Terminal run = Terminal.run("eval", cases("x", "yes").toString(), "--json");

    assertThat(run.code()).isEqualTo(1);
    JsonNode report = Http.parse(run.out());
    assertThat(report.path("dangers").asInt()).isEqualTo(1);
    assertThat(report.path("failed").get(0).path("turns").get(0).path("failed").get(0).asText())
        .isEqualTo("answer: is no, due yes");
  }

  @Test
  void eval_names_lines_that_are_no_cases_and_calls_that_there_are_not() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \"x\"}\n");
    Path elsewhere =
        Files.writeString(
            folder.resolve("elsewhere.jsonl"),
            "{\"id\": \"x\", \"call\": \"nowhere\", \"q\": \"q\", \"gold\": [\"g\"]}");

    Terminal bad = Terminal.run("eval", broken.toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("broken.jsonl:1:1: a case has turns");
    Terminal unknown = Terminal.run("eval", elsewhere.toString());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("nowhere");
  }

  /** A file with one case: whether a company may lead 1.4, and what is due. */
  private Path cases(String id, String answer) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".jsonl"),
        "{\"id\": \"%s\", \"turns\": [{\"message\": \"%s\", \"expect\": {\"answer\": \"%s\"}}]}"
            .formatted(id, QUESTION, answer));
  }
}
