package org.zhinan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packs under {@code src/test/resources/packs}. */
final class TestPacks {

  static final String EXPECTED = "expected.txt";
  private static final Path FOLDER = Path.of("src/test/resources/packs");
  private static final Path BROKEN = FOLDER.resolve("broken");

  private TestPacks() {}

  static Path goodFolder() {
    return FOLDER.resolve("good");
  }

  static PackSource good() {
    return SharedKnowledge.under(goodFolder());
  }

  /** The good pack with these files, by name, in place of its own. */
  static PackSource goodWith(Map<String, String> texts) {
    PackSource changed = good();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      changed =
          changed.overlaid(Map.of(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    }
    return changed;
  }

  static List<String> listBroken() {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The good pack with the files of a broken one over it; an empty file takes one away. */
  static PackSource broken(String name) {
    PackSource changed = good();
    Map<String, byte[]> differences = PackSource.ofFolder(BROKEN.resolve(name)).files();
    for (Map.Entry<String, byte[]> file : differences.entrySet()) {
      if (file.getKey().equals(EXPECTED)) {
        continue;
      }
      changed =
          file.getValue().length == 0
              ? changed.without(file.getKey())
              : changed.overlaid(Map.of(file.getKey(), file.getValue()));
    }
    return changed;
  }

  static Path expectedErrors(String name) {
    return BROKEN.resolve(name).resolve(EXPECTED);
  }
}
