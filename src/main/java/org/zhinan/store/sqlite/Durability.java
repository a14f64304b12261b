package org.zhinan.store.sqlite;

import org.sqlite.SQLiteConfig.SynchronousMode;

/** What a stored turn survives. In no case is the database damaged. */
public enum Durability {
  /** The death of the process; a loss of power may take the last moments with it. */
  PROCESS_DEATH(SynchronousMode.NORMAL),
  /** The loss of power too, at the price of waiting for the disk at every turn. */
  POWER_LOSS(SynchronousMode.FULL);

  final SynchronousMode mode;

  Durability(SynchronousMode mode) {
    this.mode = mode;
  }
}
