package org.zhinan.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhinan.cli.CannotRun;
import org.zhinan.cli.Workplace;
import org.zhinan.dialogue.Desk;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Packs;
import org.zhinan.store.sqlite.SqliteDatabase;

/** Fills the commands' port with the real parts. */
final class Workshop implements Workplace {

  private final Map<String, String> environment;
  private final Clock clock;

  Workshop(Map<String, String> environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Packs openPacks(Map<String, String> settings) {
    return furnishing(settings).packs();
  }

  @Override
  public List<PackSource> listSources(Map<String, String> settings) {
    List<PackSource> sources = furnishing(settings).listSources();
    if (sources.isEmpty()) {
      throw new CannotRun("There is no knowledge pack to check.");
    }
    return sources;
  }

  @Override
  public Desk openDesk(Map<String, String> settings, Pack pack) {
    return furnishing(settings).desk(pack);
  }

  @Override
  public Desk openVersion(Map<String, String> settings, String sha256) {
    return furnishing(settings).version(sha256);
  }

  @Override
  public List<String> listKept(Map<String, String> settings) {
    try (SqliteDatabase database = SqliteDatabase.open(Config.of(environment, settings).data())) {
      return database.conversations().listDeterminations();
    }
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Serving serve(Map<String, String> settings) {
    return Server.start(Config.of(environment, settings), clock);
  }

  private Furnishing furnishing(Map<String, String> settings) {
    return new Furnishing(Config.of(environment, settings));
  }
}
