package org.zhinan.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a pack as one, laid out like the knowledge in the program's jar, so that they are
 * read the same way. The same files give the same bytes.
 */
final class PackArchive {

  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackArchive() {}

  static byte[] write(PackSource source) {
    Map<String, byte[]> entries = new TreeMap<>();
    source.files().forEach((file, bytes) -> entries.put(entry(source.name(), file), bytes));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(BEGINNING);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String entry(String name, String file) {
    return PackSources.KNOWLEDGE
        + "/"
        + (file.startsWith(PackSource.COMMON)
            ? "common/" + file.substring(PackSource.COMMON.length())
            : name + "/" + file);
  }
}
