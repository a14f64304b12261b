package org.zhinan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack, wherever they lie.
 *
 * @param name of the folder
 * @param files by path within the folder, {@code /} between steps; what the pack shares with others
 *     stands under {@code ../common/}
 */
public record PackSource(String name, SortedMap<String, byte[]> files) {

  static final String COMMON = "../common/";

  private static final Set<String> DECIDING =
      Set.of(COMMON + "numbering.yaml", COMMON + "labels.yaml");

  public PackSource {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The folder, with the folder {@code common} beside it where there is one. */
  public static PackSource ofFolder(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    SortedMap<String, byte[]> files = read(real, "");
    Path common = real.resolveSibling("common");
    if (Files.isDirectory(common)) {
      files.putAll(read(common, COMMON));
    }
    return new PackSource(String.valueOf(real.getFileName()), files);
  }

  /** This source with the other one's files laid over it. */
  public PackSource overlaid(Map<String, byte[]> others) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(others);
    return new PackSource(name, all);
  }

  /** This source without a file. */
  public PackSource without(String file) {
    SortedMap<String, byte[]> rest = new TreeMap<>(files);
    rest.remove(file);
    return new PackSource(name, rest);
  }

  /** The text of a file in UTF-8. */
  public Optional<String> findText(String file) {
    return Optional.ofNullable(files.get(file)).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  /** The names of the pack's own files under a folder of it with this ending. */
  public List<String> listFiles(String folder, String ending) {
    return files.keySet().stream()
        .filter(f -> f.startsWith(folder + "/") && f.endsWith(ending))
        .toList();
  }

  /**
   * The hash of all that decides: the pack's own files, and of what calls share that by which the
   * guideline is cut into clauses. Names and bytes, in the order of the names.
   */
  public String sha256() {
    MessageDigest digest = digest();
    files.forEach(
        (file, bytes) -> {
          if (!file.startsWith(COMMON) || DECIDING.contains(file)) {
            digest.update((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static SortedMap<String, byte[]> read(Path folder, String prefix) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        if (!relative.startsWith(".") && !relative.contains("/.")) {
          files.put(prefix + relative, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
