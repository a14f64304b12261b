package org.zhinan.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language that a command speaks. */
final class LocaleOption {

  @Option(names = "--locale", paramLabel = "TAG", description = "The language; zh-CN.")
  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  Locale locale() {
    return locale;
  }
}
