package org.zhinan.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.zhinan.conversation.StoreFailed;

/** Runs work on the database; what fails is told as {@link StoreFailed} with the step's name. */
record Steps(Jdbi jdbi) {

  <T> T read(String step, Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw new StoreFailed(step, e);
    }
  }

  /** As one transaction. */
  <T> T write(String step, Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw new StoreFailed(step, e);
    }
  }
}
