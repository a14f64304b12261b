package org.zhinan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackShelfTest {

  @TempDir private Path folder;

  private PackShelf shelf = new PackShelf(Path.of(""));
  private final PackSource good = TestPacks.good();

  @BeforeEach
  void open() {
    shelf = new PackShelf(folder.resolve("packs"));
  }

  @Test
  void a_pack_that_is_kept_is_found_by_its_hash_and_loads_to_the_same_rules() {
    shelf.keep(good);
    shelf.keep(good);

    PackSource found = shelf.find(good.sha256()).orElseThrow();

    assertThat(PackLoader.load(found).ref()).isEqualTo(PackLoader.load(good).ref());
    assertThat(found.files().keySet()).isEqualTo(good.files().keySet());
    assertThat(shelf.listHashes()).containsExactly(good.sha256());
  }

  @Test
  void the_beginning_of_a_hash_is_enough_where_it_is_the_only_one() {
    shelf.keep(good);

    assertThat(shelf.find(good.sha256().substring(0, 8).toUpperCase())).isPresent();
    assertThat(shelf.find(good.sha256().substring(0, 7))).isEmpty();
    assertThat(shelf.find("0".repeat(64))).isEmpty();
  }

  @Test
  void bytes_that_no_longer_have_the_hash_are_not_taken_for_the_pack() throws IOException {
    shelf.keep(good);
    byte[] other = PackArchive.write(good.without("readings.yaml"));
    Files.write(folder.resolve("packs").resolve(good.sha256() + ".zip"), other);

    assertThat(shelf.find(good.sha256())).isEmpty();
  }

  @Test
  void the_hash_is_that_of_all_that_decides() {
    assertThat(with("conditions/who.yaml").sha256()).isNotEqualTo(good.sha256());
    assertThat(with("../common/numbering.yaml").sha256()).isNotEqualTo(good.sha256());
    assertThat(with("../common/labels.yaml").sha256()).isNotEqualTo(good.sha256());
    assertThat(with("../common/replies.yaml").sha256()).isEqualTo(good.sha256());
  }

  private PackSource with(String file) {
    return good.overlaid(Map.of(file, "# changed".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_same_files_make_the_same_archive() {
    assertThat(PackArchive.write(TestPacks.good())).isEqualTo(PackArchive.write(good));
  }
}
