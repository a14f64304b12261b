package org.zhinan.cli;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhinan.base.AsOf;
import org.zhinan.pack.Pack;
import picocli.CommandLine.Option;

/** The moment that a command answers for. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "WHEN",
      description = "A date (2020-10-20) or an instant with its offset; now.")
  private @Nullable String asOf;

  Instant instant(Workplace workplace, Pack pack) {
    if (asOf == null) {
      return workplace.now();
    }
    String given = asOf;
    return AsOf.parse(given, pack.info().zone())
        .orElseThrow(
            () ->
                new WrongUsage(
                    "Not a date such as 2020-10-20, nor an instant such as"
                        + " 2020-10-20T09:00:00+08:00: \""
                        + given
                        + "\"."));
  }

  /** The day of that moment in the call's zone. */
  LocalDate day(Workplace workplace, Pack pack) {
    return LocalDate.ofInstant(instant(workplace, pack), pack.info().zone());
  }
}
