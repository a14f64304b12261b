package org.zhinan.secondcall;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;

/** The made-up call; what the advisor says is shared with the call that is shipped. */
public final class Childcare {

  public static final Path FOLDER = Path.of("src/test/resources/calls/childcare-2026");
  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  public static final Pack PACK = PackLoader.load(source());

  private Childcare() {}

  /** The call's files; of what calls share, its own where it has them. */
  public static PackSource source() {
    PackSource own = PackSource.ofFolder(FOLDER);
    SortedMap<String, byte[]> shared =
        new TreeMap<>(PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250")).files());
    shared.keySet().removeIf(file -> !file.startsWith("../common/"));
    return new PackSource(own.name(), shared).overlaid(own.files());
  }
}
