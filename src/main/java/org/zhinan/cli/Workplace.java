package org.zhinan.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhinan.dialogue.Desk;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Packs;

/**
 * What commands work on. Settings are keys and values of options that were given; what is not given
 * comes from the environment.
 */
public interface Workplace {

  /** The packs that would be served. */
  Packs openPacks(Map<String, String> settings);

  /** The files of those packs, checked or not. */
  List<PackSource> listSources(Map<String, String> settings);

  /** What one of those packs is answered with. */
  Desk openDesk(Map<String, String> settings, Pack pack);

  /**
   * What a version that ever decided here is answered with.
   *
   * @param sha256 its hash, or how that begins
   */
  Desk openVersion(Map<String, String> settings, String sha256);

  /** Everything that was ever determined and kept here, as it was kept. */
  List<String> listKept(Map<String, String> settings);

  /** The present moment; commands take their date from it. */
  Instant now();

  /** Starts serving; returns when requests are answered. */
  Serving serve(Map<String, String> settings);

  /** A server that runs. */
  interface Serving extends AutoCloseable {

    /** Where a browser finds it. */
    String address();

    @Override
    void close();
  }
}
