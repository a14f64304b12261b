package org.zhinan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.web.Http;

/** What was determined under one version of a pack, after another version has taken its place. */
class ReplayTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-10-20T04:00:00Z"), ZoneOffset.UTC);
  private static final Path SHIPPED = Path.of("knowledge");
  private static final String CALL = "guokefazi-2020-250";
  private static final String BORN_1960 =
      "{\"directions\": [\"A1-1.3\"], \"keep\": true, \"asOf\": \"2020-10-20\","
          + " \"facts\": {\"leader\": {\"birthDate\": \"1960-06-01\"}}}";

  @TempDir private Path folder;
  private Path knowledge = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    knowledge = folder.resolve("knowledge");
    data = folder.resolve("data");
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, knowledge.resolve(SHIPPED.relativize(file)));
      }
    }
  }

  private Server start() {
    Map<String, String> options =
        Map.of("port", "0", "data", data.toString(), "knowledge", knowledge.toString());
    return Server.start(Config.of(Map.of(), options), CLOCK);
  }

  private String keep() {
    try (Server server = start()) {
      return new Http(server.address())
          .post("/api/v1/determinations", BORN_1960)
          .json()
          .path("verdicts")
          .get(0)
          .path("determinationId")
          .asText();
    }
  }

  private boolean isReproduced(String id) {
    try (Server server = start()) {
      return new Http(server.address())
          .get("/api/v1/determinations/" + id)
          .json()
          .path("reproduced")
          .asBoolean();
    }
  }

  /** From now on leaders must be born in 1961 or later. */
  private void amend() throws IOException {
    edit("parameters.yaml", "value: 1960-01-01", "value: 1961-01-01");
    edit(
        "pack.yaml", "\nversion: ", "\nreplaces: {version: 0.9.0, since: 2020-11-01}\nversion: 9.");
  }

  private void edit(String file, String old, String now) throws IOException {
    Path path = knowledge.resolve(CALL).resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("packs"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void it_is_made_again_with_the_version_that_made_it() throws IOException {
    String id = keep();
    amend();

    assertThat(isReproduced(id)).isTrue();
    assertThat(kept()).hasSize(2);
  }

  @Test
  void it_is_not_called_reproduced_when_that_version_is_lost() throws IOException {
    String id = keep();
    amend();
    Files.delete(kept().get(0));

    assertThat(isReproduced(id)).isFalse();
  }

  @Test
  void a_case_can_be_checked_with_either_version_and_the_two_compared() throws IOException {
    keep();
    Path first = kept().get(0);
    amend();
    Path facts = Files.writeString(folder.resolve("f.yaml"), "leader: {birthDate: 1960-06-01}");
    String hash = first.getFileName().toString().substring(0, 12);

    Terminal then =
        Terminal.run("check", facts.toString(), "--pack", hash, "--data", data.toString());
    Terminal now = Terminal.run("check", facts.toString(), "--knowledge", knowledge.toString());
    Terminal diff =
        Terminal.run(
            "diff",
            first.toString(),
            knowledge.resolve(CALL).toString(),
            "--data",
            data.toString());

    assertThat(then.code()).isZero();
    assertThat(now.code()).isEqualTo(1);
    assertThat(diff.code()).isEqualTo(1);
    assertThat(diff.out())
        .contains(
            " on A1-1.3: undetermined → ineligible",
            "  leader.birth-date: satisfied → violated",
            "    parameter bornFrom was 1960-01-01, is 1961-01-01")
        .containsPattern("\\d+ of \\d+ examples come to something else");
  }

  @Test
  void a_hash_that_nothing_is_kept_under_is_wrong_usage() throws IOException {
    Path facts = Files.writeString(folder.resolve("f.yaml"), "lead: {type: enterprise}");

    Terminal run =
        Terminal.run("check", facts.toString(), "--pack", "feedfeed", "--data", data.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("No pack is kept under the hash \"feedfeed\"; kept are: none.");
  }

  @Test
  void a_place_without_packs_is_wrong_usage() {
    Terminal run = Terminal.run("diff", folder.toString(), knowledge.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(folder + " holds no such pack.");
  }
}
