package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.web.Http;

/** The pages that the server writes itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesHttpTest {

  private static final String GUIDELINE = "/guideline/guokefazi-2020-250";

  private Server server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path data) {
    Config config =
        Config.of(Map.of(), Map.of("port", "0", "data", data.toString(), "vectors", "off"));
    server = Server.start(config, Clock.systemUTC());
    http = new Http(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void the_guideline_shows_beside_a_clause_what_is_made_of_it() {
    String page = http.get(GUIDELINE).body();
    String clause = page.substring(page.indexOf("id=\"a1.1-4.req.2\""));

    assertThat(clause.substring(0, clause.indexOf("</ul></div>")))
        .contains("class=\"sentence requirement\"", "牵头单位为科研机构或高校", "href=\"#a1.1-4.req.2\"");
    assertThat(page).doesNotContain("{{", "<script");
  }

  @Test
  void what_is_looked_for_is_marked_and_never_read_as_markup() {
    assertThat(http.get(GUIDELINE + "?q=" + encoded("企业牵头")).body()).contains("<mark>企业");
    assertThat(http.get(GUIDELINE + "?q=" + encoded("\"><script>alert(1)</script>")).body())
        .contains("value=\"&quot;&gt;&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void the_source_is_given_as_it_was_received() throws Exception {
    Http.Reply reply = http.get(GUIDELINE + "/source");

    assertThat(reply.body())
        .isEqualTo(Files.readString(Path.of("knowledge/guokefazi-2020-250/guideline.md")));
    assertThat(reply.header("Content-Disposition")).contains("guokefazi-2020-250.md");
  }

  @Test
  void a_form_without_scripts_is_answered_and_its_conversation_opens_with_its_cookie_only() {
    Http.Reply sent = ask("<i>企业</i>可以牵头1.4吗？", "", "");
    String cookie = sent.header("Set-Cookie").split(";", 2)[0];
    String place = sent.header("Location").replace("#last", "");

    assertThat(sent.status()).isEqualTo(303);
    assertThat(http.get(place).status()).isEqualTo(401);
    assertThat(http.send(place, b -> b.header("Cookie", cookie)).body())
        .contains("✕ 不可以", "企业仅可作为项目参与单位", "&lt;i&gt;企业&lt;/i&gt;", "#a1.1-4.req.2")
        .doesNotContain("<i>");
  }

  @Test
  void the_form_goes_on_with_its_conversation() {
    Http.Reply first = ask("1.9能报吗？", "", "");
    String cookie = first.header("Set-Cookie").split(";", 2)[0];
    String id = first.header("Location").replaceAll(".*conversation=([^&#]+).*", "$1");
    Http.Reply second = ask("企业", id, cookie);

    assertThat(second.header("Location")).contains(id);
    assertThat(http.send("/ask?conversation=" + id, b -> b.header("Cookie", cookie)).body())
        .contains("<p class=\"mine\">1.9能报吗？</p>", "<p class=\"mine\">企业</p>");
    assertThat(ask("企业", id, "").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guideline", "ask"})
  void what_the_server_writes_it_can_write_in_both_languages(String area) throws Exception {
    assertThat(keys("web/" + area + "/texts.en.json"))
        .isEqualTo(keys("web/" + area + "/texts.zh-CN.json"));
  }

  private static TreeSet<String> keys(String file) throws Exception {
    TreeSet<String> keys = new TreeSet<>();
    Http.parse(Files.readString(Path.of(file))).fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isNotEmpty();
    return keys;
  }

  private Http.Reply ask(String message, String conversation, String cookie) {
    String body = "message=" + encoded(message) + "&conversation=" + conversation + "&lang=zh-CN";
    return http.send(
        "/ask",
        b ->
            b.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
