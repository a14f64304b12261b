package org.zhinan.app;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] words) {
    stayHome();
    System.exit(Program.run(System.getenv(), System.out, System.err, words));
  }

  /** Before any other class: libraries must open no connection that the operator did not name. */
  static void stayHome() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("java.awt.headless", "true");
  }
}
