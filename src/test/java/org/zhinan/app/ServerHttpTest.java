package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.web.Http;

/** The whole program over HTTP: real knowledge, index, rules and store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerHttpTest {

  private static final String CALL = "/api/v1/calls/guokefazi-2020-250";
  private static final Instant NOW = Instant.parse("2020-10-20T04:00:00Z");

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(
            Map.of(),
            Map.of("port", "0", "data", data.resolve("store").toString(), "vectors", "off"));
    server = Server.start(config, Clock.fixed(NOW, ZoneOffset.UTC));
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void the_call_tells_its_window_and_its_pack() {
    JsonNode call = http.get(CALL).json();

    assertThat(http.get("/api/v1/calls").json().path("calls").get(0)).isEqualTo(call);
    assertThat(call.path("window").path("state").asText()).isEqualTo("open");
    assertThat(call.path("window").path("closesAt").asText())
        .isEqualTo("2020-11-27T16:00:00+08:00");
    assertThat(call.path("sha256").asText()).matches("[0-9a-f]{64}");
  }

  @Test
  void a_direction_leads_to_its_clause_and_the_clause_to_its_place_in_the_page() {
    JsonNode directions = http.get(CALL + "/directions").json().path("directions");
    assertThat(directions).hasSize(28);

    String clauseId = directions.get(3).path("clauseId").asText();
    JsonNode clause = http.get(CALL + "/clauses/" + clauseId).json();
    assertThat(clause.path("kind").asText()).isEqualTo("direction");
    assertThat(clause.path("href").asText()).isEqualTo("/guideline/guokefazi-2020-250#" + clauseId);

    Http.Reply page = http.get("/guideline/guokefazi-2020-250");
    assertThat(page.header("Content-Type")).startsWith("text/html").endsWith("charset=utf-8");
    assertThat(page.body()).contains("<html lang=\"zh-CN\">", "id=\"" + clauseId + "\"");
    assertThat(page.body()).doesNotContain("<script", " style=", "{{");
  }

  @Test
  void the_deadlines_are_a_calendar() {
    Http.Reply reply = http.get(CALL + "/deadlines.ics");

    assertThat(reply.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
    assertThat(reply.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(reply.body().split("\r\n"))
        .contains("UID:pre-proposal.guokefazi-2020-250@zhinan", "DTSTART:20201127T080000Z")
        .containsSubsequence("BEGIN:VALARM", "TRIGGER:-P14D", "END:VALARM", "END:VEVENT")
        .allSatisfy(l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(76));
    assertThat(reply.body().replace("\r\n ", ""))
        .contains("10月12日8:00至11月27日16:00")
        .contains("DTSTART:20201204T080000Z");
    assertThat(http.get(CALL + "/deadlines.ics").body()).isEqualTo(reply.body());
  }

  @Test
  void the_facts_are_a_json_schema() {
    Http.Reply reply = http.get(CALL + "/facts");

    assertThat(reply.header("Content-Type")).startsWith("application/schema+json");
    JsonNode lead = reply.json().path("properties").path("lead");
    assertThat(lead.path("anyOf").get(0).path("$ref").asText()).isEqualTo("#/$defs/unit");
    assertThat(reply.json().path("$defs").path("unit").path("properties").path("type"))
        .isNotEmpty();
  }

  @Test
  void a_direction_has_a_checklist_of_papers_steps_and_dates_each_with_its_clause() {
    JsonNode checklist = http.get(CALL + "/directions/A1-2.5/checklist").json();

    assertThat(checklist.path("papers").findValuesAsText("id")).contains("lab-plan");
    assertThat(checklist.path("steps").findValuesAsText("id")).contains("recommendation");
    assertThat(checklist.path("dates").findValuesAsText("at"))
        .containsExactly(
            "2020-11-27T16:00:00+08:00", "2020-12-04T16:00:00+08:00", "2020-12-29T23:59:59+08:00");
    assertThat(checklist.path("dates").get(1).path("citations").get(0).path("clauseId").asText())
        .isEqualTo("n.4.2");
  }

  @Test
  void the_checklist_of_a_case_says_which_papers_are_asked_of_it() {
    JsonNode papers =
        http.post(
                CALL + "/directions/A1-2.5/checklist",
                "{\"facts\": {\"leader\": {\"origin\": \"mainland\"}, "
                    + "\"partners\": {\"p1\": {\"country\": \"AE\"}}, "
                    + "\"papers\": {\"labPlan\": \"refused\"}}}")
            .json()
            .path("papers");

    assertThat(paper(papers, "employment-proof").path("applies").asText()).isEqualTo("no");
    assertThat(paper(papers, "lab-plan").path("applies").asText()).isEqualTo("yes");
    assertThat(paper(papers, "lab-plan").path("status").asText()).isEqualTo("violated");
    JsonNode recognition = paper(papers, "uae-ai-recognition");
    assertThat(recognition.path("applies").asText()).isEqualTo("depends");
    assertThat(recognition.path("missing").get(0).asText()).isEqualTo("project.field");
  }

  private static JsonNode paper(JsonNode papers, String id) {
    for (JsonNode paper : papers) {
      if (paper.path("id").asText().equals(id)) {
        return paper;
      }
    }
    throw new AssertionError("no paper " + id);
  }

  @Test
  void clauses_are_found_by_words() {
    JsonNode hits = http.get("/api/v1/search?q=%E4%BC%81%E4%B8%9A&k=3").json().path("hits");

    assertThat(hits).hasSize(3);
    JsonNode best = hits.get(0);
    int start = best.path("highlights").get(0).get(0).asInt();
    int end = best.path("highlights").get(0).get(1).asInt();
    assertThat(best.path("text").asText().substring(start, end)).isEqualTo("企业");
  }

  @Test
  void a_company_that_would_lead_where_institutes_must_is_refused_with_the_clause() {
    JsonNode verdict =
        http.post(
                "/api/v1/determinations",
                "{\"directions\": [\"A1-1.4\"], \"facts\": {\"lead\": {\"type\": \"enterprise\"}}}")
            .json()
            .path("verdicts")
            .get(0);

    assertThat(verdict.path("answer").asText()).isEqualTo("no");
    assertThat(verdict.path("overall").asText()).isEqualTo("ineligible");
    assertThat(verdict.toString()).contains("企业仅可作为项目参与单位");
  }

  @Test
  void how_a_condition_came_about_is_told_where_it_is_asked_for_and_only_there() {
    String facts =
        "\"directions\": [\"A1-1.4\"], \"facts\": {\"lead\": {\"type\": \"enterprise\"}}}";
    JsonNode traced = http.post("/api/v1/determinations", "{\"trace\": true, " + facts).json();
    JsonNode plain = http.post("/api/v1/determinations", "{" + facts).json();

    assertThat(traced.findValue("trace").path("label").asText()).isNotEmpty();
    assertThat(traced.findValues("trace").toString()).contains("lead.type").contains("enterprise");
    assertThat(plain.findValue("trace")).isNull();
  }

  @Test
  void what_would_change_a_refusal_is_told_with_it() {
    JsonNode change =
        http.post(
                "/api/v1/determinations",
                "{\"directions\": [\"A1-1.4\"], \"facts\": {\"lead\": {\"type\": \"enterprise\"}}}")
            .json()
            .findValue("changes")
            .get(0);

    assertThat(change.path("facts").get(0).path("fact").asText()).isEqualTo("lead.type");
    assertThat(change.findValuesAsText("value")).containsExactly("institute", "university");
    assertThat(change.path("turned").get(0).asText()).isEqualTo("a1-1.4.lead-type");
  }

  @Test
  void a_kept_determination_is_made_again_to_the_same() {
    String id =
        http.post(
                "/api/v1/determinations",
                "{\"directions\": [\"A1-1.3\"], \"keep\": true, \"asOf\": \"2020-10-21\","
                    + " \"facts\": {\"lead\": {\"type\": \"enterprise\"}}}")
            .json()
            .path("verdicts")
            .get(0)
            .path("determinationId")
            .asText();

    JsonNode kept = http.get("/api/v1/determinations/" + id).json();

    assertThat(kept.path("reproduced").asBoolean()).isTrue();
    assertThat(kept.path("facts").path("lead").path("type").asText()).isEqualTo("enterprise");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"call": "no-such-call"}                      | 404 | unknown-call      | null
          {"directions": ["A9-9.9"]}                    | 404 | unknown-direction | null
          {"directions": "A1-1.4"}                      | 422 | invalid-input     | /directions
          {"direction": ["A1-1.4"]}                     | 422 | invalid-input     | /direction
          {"role": "king"}                              | 422 | invalid-input     | /role
          {"asOf": "soon"}                              | 422 | invalid-input     | /asOf
          {"facts": {"lead": {"type": "firm"}}}         | 422 | invalid-input     | /facts/lead/type
          {"facts": {"leed": {}}}                       | 422 | invalid-input     | /facts/leed
          {"facts": {"lead": {"type": "enterprise"},}   | 400 | broken-json       | ''
          {"role": "lead", "role": "member"}            | 400 | broken-json       | ''
          []                                            | 400 | broken-json       | ''
          """,
      nullValues = "null")
  void what_cannot_be_decided_is_a_problem_with_its_place(
      String body, int status, String type, String pointer) {
    Http.Reply reply = http.post("/api/v1/determinations", body);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().path("type").asText()).isEqualTo("urn:zhinan:problem:" + type);
    assertThat(reply.json().path("errors").path(0).path("pointer").asText(null)).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/calls/none, 404",
    "/api/v1/calls/guokefazi-2020-250/clauses/none, 404",
    "/api/v1/calls/guokefazi-2020-250/directions/A9-9.9/checklist, 404",
    "/api/v1/calls/guokefazi-2020-250/clauses/NO_ID, 404",
    "/guideline/none, 404",
    "/api/v1/determinations/sha256:0, 404",
    "/api/v1/conversations/none, 404",
    "/api/v1/search, 400",
    "/api/v1/search?q=x&k=0, 400",
    "/api/v1/search?q=x&k=51, 400",
    "/api/v1/search?q=x&direction=A9-9.9, 404",
    "/api/v1/search?q=x&call=none, 404"
  })
  void what_is_not_there_is_a_problem(String path, int status) {
    Http.Reply reply = http.get(path);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.json().path("detail").asText()).isNotBlank();
  }

  @Test
  void a_body_over_64_kib_is_refused_and_so_is_another_media_type() {
    String large = "{\"call\": \"" + "x".repeat(64 * 1024) + "\"}";
    assertThat(http.post("/api/v1/determinations", large).status()).isEqualTo(413);

    Http.Reply text =
        http.send(
            "/api/v1/determinations",
            b -> b.header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(text.status()).isEqualTo(415);
    assertThat(http.get("/api/v1/determinations").status()).isEqualTo(405);
  }
}
