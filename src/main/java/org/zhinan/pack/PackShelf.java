package org.zhinan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every version of a pack that ever decided here, under its hash, so that it can decide again. A
 * folder of files that are written once and never changed; several processes may use it at once.
 */
public final class PackShelf {

  private static final String ENDING = ".zip";
  private static final int SHORTEST = 8;

  private final Path folder;

  /**
   * @param folder made with the first pack that is put there
   */
  public PackShelf(Path folder) {
    this.folder = folder;
  }

  /** Puts the pack there; done already, nothing changes. */
  public void keep(PackSource source) {
    Path file = folder.resolve(source.sha256() + ENDING);
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path begun = Files.createTempFile(folder, "pack", ".part");
      Files.write(begun, PackArchive.write(source));
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of the version with this hash, or with the only hash that begins so (at least eight
   * digits); empty when there is none, or when its bytes no longer have the hash.
   */
  public Optional<PackSource> find(String sha256) {
    String wanted = sha256.toLowerCase(Locale.ROOT);
    List<String> fitting =
        wanted.length() < SHORTEST
            ? List.of()
            : listHashes().stream().filter(hash -> hash.startsWith(wanted)).toList();
    return fitting.size() == 1 ? read(fitting.get(0)) : Optional.empty();
  }

  /** The hashes of all versions, sorted. */
  public List<String> listHashes() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<PackSource> read(String sha256) {
    return PackSources.at(folder.resolve(sha256 + ENDING)).stream()
        .filter(source -> source.sha256().equals(sha256))
        .findFirst();
  }
}
