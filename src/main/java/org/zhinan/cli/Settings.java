package org.zhinan.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Packs;
import picocli.CommandLine.Option;

/** Options that several commands share; what is not given comes from the environment. */
final class Settings {

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Folder of knowledge packs that stands in for the packed one.")
  private @Nullable String knowledge;

  @Option(names = "--call", paramLabel = "CALL", description = "The call; the default one.")
  private @Nullable String call;

  /** The pack of the call that was named, or of the default one. */
  Pack pack(Workplace workplace) {
    return pack(workplace.openPacks(given()));
  }

  /** The same, of packs that are open. */
  Pack pack(Packs packs) {
    return call == null ? packs.getDefault() : packs.getPack(call);
  }

  /** Keys and values of those options that were given. */
  Map<String, String> given() {
    Map<String, String> given = new TreeMap<>();
    put(given, "knowledge", knowledge);
    return given;
  }

  static void put(Map<String, String> given, String key, @Nullable String value) {
    if (value != null) {
      given.put(key, value);
    }
  }
}
