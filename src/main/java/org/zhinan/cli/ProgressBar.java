package org.zhinan.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** How far a run is, on a terminal; silent where nobody watches. */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 40;

  private final PrintWriter out;
  private final int all;
  private final boolean watched;
  private int shown = -1;

  ProgressBar(PrintWriter out, int all) {
    this(out, all, isWatched(System.console()));
  }

  ProgressBar(PrintWriter out, int all, boolean watched) {
    this.out = out;
    this.all = all;
    this.watched = watched && all > 0;
  }

  /** May be told by many threads, in any order. */
  synchronized void show(int done) {
    int filled = watched ? WIDTH * done / all : -1;
    if (filled > shown) {
      shown = filled;
      out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + all);
      out.flush();
    }
  }

  /** Clears the line for what is printed next. */
  @Override
  public synchronized void close() {
    if (shown >= 0) {
      out.print("\r" + " ".repeat(WIDTH + 20) + "\r");
      out.flush();
    }
  }

  /** Newer JDKs hand out a console without a terminal too, and a way to tell. */
  private static boolean isWatched(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
