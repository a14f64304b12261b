package org.zhinan.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether what is printed is coloured. */
final class ColorOption {

  /** When to colour; {@code AUTO} on a terminal that shows colours, unless NO_COLOR is set. */
  enum When {
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    When(Ansi ansi) {
      this.ansi = ansi;
    }
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (on a terminal), always or never; auto.")
  private When when = When.AUTO;

  Palette palette() {
    return new Palette(when.ansi.enabled());
  }
}
