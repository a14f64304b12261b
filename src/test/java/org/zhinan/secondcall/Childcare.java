package org.zhinan.secondcall;

import java.nio.file.Path;
import java.time.LocalDate;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.SharedKnowledge;

/** The made-up call; what the advisor says is shared with the call that is shipped. */
public final class Childcare {

  public static final Path FOLDER = Path.of("src/test/resources/calls/childcare-2026");
  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  public static final Pack PACK = PackLoader.load(source());

  private Childcare() {}

  /** The call's files; of what calls share, its own where it has them. */
  public static PackSource source() {
    return SharedKnowledge.under(FOLDER);
  }
}
