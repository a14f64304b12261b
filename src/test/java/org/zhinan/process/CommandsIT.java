package org.zhinan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packed program: exit codes, and what an operator reads when they fail. */
class CommandsIT {

  private static final String QUESTION = "企业可以牵头1.4吗？";

  @TempDir private Path folder;

  @Test
  void the_jar_answers_with_everything_in_it() {
    ZhinanJar.Run run = ZhinanJar.run("ask", QUESTION, "--as-of", "2020-10-20");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("不可以").contains("企业仅可作为项目参与单位");
    assertThat(ZhinanJar.run("--version").out()).matches("zhinan \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void what_is_checked_and_falls_short_gives_1() throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), "lead: {type: enterprise}");

    assertThat(ZhinanJar.run("check", facts.toString(), "--direction", "A1-1.4").code())
        .isEqualTo(1);
    assertThat(ZhinanJar.run("lint").code()).isZero();
  }

  @Test
  void the_same_facts_give_the_same_bytes_in_every_process_and_on_every_jdk() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("facts.yaml"),
            "lead: {type: enterprise}\nleader: {birthDate: 1961, ongoing: {o1: {role: leader}}}");
    String[] check = {
      "check",
      facts.toString(),
      "--json",
      "--as-of",
      "2020-10-20",
      "--direction",
      "A1-1.4",
      "--direction",
      "A1-1.3"
    };

    String first = ZhinanJar.runOn(ZhinanJar.JAVA, check).out();

    assertThat(first).contains("sha256:");
    assertThat(ZhinanJar.listJavas())
        .allSatisfy(java -> assertThat(ZhinanJar.runOn(java, check).out()).isEqualTo(first));
  }

  @Test
  void an_unknown_variable_of_ours_stops_the_start() {
    ZhinanJar.Run run =
        ZhinanJar.run(
            Map.of("ZHINAN_PROT", "1"), "serve", "--port", "0", "--data", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("ZHINAN_PROT", "ZHINAN_PORT");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void words_that_the_locale_garbled_are_refused_and_not_answered() {
    ZhinanJar.Run run = ZhinanJar.run(Map.of("LC_ALL", "C"), "ask", QUESTION);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void a_pack_with_errors_is_not_served_and_every_error_is_told_with_its_place()
      throws IOException {
    Path pack = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(pack.resolve("pack.yaml"), "call: other\nissued: soon\n");

    ZhinanJar.Run run =
        ZhinanJar.run(
            "serve",
            "--port",
            "0",
            "--data",
            folder.resolve("data").toString(),
            "--knowledge",
            folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("pack.yaml:1:7: ", "pack.yaml:2:9: ").doesNotContain("\tat ");
  }

  @Test
  void a_data_folder_that_cannot_be_written_is_told() throws IOException {
    Path sealed = Files.createDirectory(folder.resolve("sealed"));
    Files.setPosixFilePermissions(sealed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path data = Files.isWritable(sealed) ? Path.of("/proc/zhinan") : sealed;
    assumeThat(data.getParent()).exists();

    ZhinanJar.Run run = ZhinanJar.run("serve", "--port", "0", "--data", data.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains(data.toString(), "--data").doesNotContain("\tat ");
  }

  @Test
  void a_file_in_place_of_the_data_folder_is_told_and_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "mine");

    ZhinanJar.Run run = ZhinanJar.run("serve", "--port", "0", "--data", file.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains(file.toString()).doesNotContain("\tat ");
    assertThat(file).hasContent("mine");
  }
}
