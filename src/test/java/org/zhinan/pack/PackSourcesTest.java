package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourcesTest {

  @TempDir Path folder;

  @Test
  void a_pack_in_a_jar_is_the_same_as_in_a_folder() throws IOException {
    Path jar = folder.resolve("packed.jar");
    pack(jar, "good", "common");

    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      List<PackSource> sources = PackSources.onClassPath(loader);

      assertThat(sources).extracting(PackSource::name).containsExactly("good");
      assertThat(sources.get(0).sha256()).isEqualTo(TestPacks.good().sha256());
      assertThat(sources.get(0).files().keySet())
          .isEqualTo(PackSource.ofFolder(TestPacks.goodFolder()).files().keySet());
      assertThat(PackLoader.load(sources.get(0)).call()).isEqualTo("good");
    }
  }

  @Test
  void the_packs_that_come_with_the_program_are_found_on_its_class_path() {
    assertThat(PackSources.onClassPath())
        .extracting(PackSource::name)
        .contains("guokefazi-2020-250");
  }

  @Test
  void a_folder_without_packs_is_told_as_such() {
    assertThatThrownBy(() -> Packs.load(Optional.of(folder), Optional.empty()))
        .isInstanceOf(NoPacks.class)
        .hasMessageContaining(folder.toString());
  }

  private static void pack(Path jar, String... names) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      for (String name : names) {
        copy(TestPacks.goodFolder().resolveSibling(name), zip.getPath("/knowledge/" + name));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
