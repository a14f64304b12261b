package org.zhinan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule cases of the shipped call, decided in processes of their own. */
class DeterminationBytesIT {

  @TempDir private Path folder;

  @Test
  void the_same_cases_give_the_same_bytes_in_every_process_and_on_every_jdk()
      throws IOException, InterruptedException {
    List<String> hashes = new ArrayList<>();
    hashes.add(hash(ZhinanJar.JAVA, 0));
    for (String java : ZhinanJar.listJavas()) {
      hashes.add(hash(java, hashes.size()));
    }

    assertThat(hashes.get(0)).matches("\\d{3,} [0-9a-f]{64}");
    assertThat(hashes).hasSizeGreaterThan(1).containsOnly(hashes.get(0));
  }

  private String hash(String java, int number) throws IOException, InterruptedException {
    Path out = folder.resolve(number + ".txt");
    int code =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                DecidingMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start()
            .waitFor();
    assertThat(code).as(java).isZero();
    return Files.readString(out, StandardCharsets.UTF_8).strip();
  }
}
