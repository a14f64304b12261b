package org.zhinan.app;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.StoreFailed;

/** Erases conversations that nobody went on with, at the start and every hour. */
final class Retention implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final ConversationStore store;
  private final Duration kept;
  private final Clock clock;
  private final ScheduledExecutorService hours =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "retention");
            thread.setDaemon(true);
            return thread;
          });

  private Retention(ConversationStore store, Duration kept, Clock clock) {
    this.store = store;
    this.kept = kept;
    this.clock = clock;
  }

  static Retention keep(ConversationStore store, Duration kept, Clock clock) {
    Retention retention = new Retention(store, kept, clock);
    retention.hours.scheduleAtFixedRate(retention::erase, 0, 1, TimeUnit.HOURS);
    return retention;
  }

  private void erase() {
    try {
      int erased = store.eraseUnusedSince(clock.instant().minus(kept));
      if (erased > 0) {
        LOG.info("{} conversations erased, unused for {} days", erased, kept.toDays());
      }
    } catch (StoreFailed e) {
      LOG.error("{}", e.getMessage()); // tried again in an hour
    }
  }

  @Override
  public void close() {
    hours.shutdown();
  }
}
