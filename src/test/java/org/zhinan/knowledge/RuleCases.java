package org.zhinan.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Packs;
import org.zhinan.pack.RuleCasesFiles;

/** The call that is shipped, and the cases of its rules. */
public final class RuleCases {

  public static final Pack PACK =
      Packs.load(Optional.of(Path.of("knowledge")), Optional.empty()).getPack("guokefazi-2020-250");
  public static final LocalDate AS_OF = LocalDate.of(2020, 10, 20);

  private static final PackSource SOURCE =
      PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250"));

  private RuleCases() {}

  public static List<RuleCase> list() {
    return list(SOURCE, PACK);
  }

  /** The cases that stand beside the rules of a call. */
  public static List<RuleCase> list(PackSource source, Pack pack) {
    return RuleCasesFiles.load(source, pack).stream().map(RuleCases::of).toList();
  }

  private static RuleCase of(org.zhinan.pack.RuleCase one) {
    Map<String, String> expect = new LinkedHashMap<>();
    one.expected().forEach((id, status) -> expect.put(id, status.name().toLowerCase(Locale.ROOT)));
    return new RuleCase(one.place(), one.facts(), one.scope(), one.asOf(), expect);
  }
}
