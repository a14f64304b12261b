package org.zhinan.pack;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What calls share, as it is shipped, for packs of the tests that bring only a part of it. */
public final class SharedKnowledge {

  private static final Path SHIPPED = Path.of("knowledge/guokefazi-2020-250");

  private SharedKnowledge() {}

  /** The pack of the folder; of what calls share, its own files where it has them. */
  public static PackSource under(Path folder) {
    PackSource own = PackSource.ofFolder(folder);
    SortedMap<String, byte[]> shared = new TreeMap<>(PackSource.ofFolder(SHIPPED).files());
    shared.keySet().removeIf(file -> !file.startsWith(PackSource.COMMON));
    return new PackSource(own.name(), shared).overlaid(own.files());
  }
}
