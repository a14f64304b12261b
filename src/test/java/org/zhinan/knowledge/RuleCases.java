package org.zhinan.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Packs;
import org.zhinan.pack.RuleCasesFiles;
import org.zhinan.rule.Scope;

/** The call that is shipped, and the cases of its rules. */
public final class RuleCases {

  public static final Pack PACK =
      Packs.load(Optional.of(Path.of("knowledge")), Optional.empty()).getPack("guokefazi-2020-250");
  public static final LocalDate AS_OF = LocalDate.of(2020, 10, 20);

  private static final PackSource SOURCE =
      PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private RuleCases() {}

  public static List<RuleCase> list() {
    return RuleCasesFiles.load(SOURCE, PACK).stream().map(RuleCases::of).toList();
  }

  private static RuleCase of(org.zhinan.pack.RuleCase one) {
    Map<String, String> expect = new LinkedHashMap<>();
    one.expected().forEach((id, status) -> expect.put(id, status.name().toLowerCase(Locale.ROOT)));
    return new RuleCase(one.place(), one.facts(), one.scope(), one.asOf(), expect);
  }

  /**
   * @param asOf for the cases that say no date
   */
  public static List<RuleCase> list(Path folder, Pack pack, LocalDate asOf) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(f -> read(f, pack, asOf).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RuleCase> read(Path file, Pack pack, LocalDate asOf) {
    try {
      List<RuleCase> cases = new ArrayList<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        cases.add(read(file.getFileName() + ":" + number, JSON.readTree(line), pack, asOf));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleCase read(String where, JsonNode line, Pack pack, LocalDate asOf) {
    FactSheetJson.Reading facts = FactSheetJson.read(line.get("facts"), pack.facts());
    if (!facts.errors().isEmpty()) {
      throw new IllegalArgumentException(where + ": " + facts.errors());
    }
    List<String> directions =
        line.has("direction") ? List.of(line.get("direction").asText()) : List.of();
    Scope scope = new Scope(directions, line.path("role").asText(pack.defaultRole().code()));
    Map<String, String> expect = new LinkedHashMap<>();
    line.get("expect").properties().forEach(e -> expect.put(e.getKey(), e.getValue().asText()));
    LocalDate day = line.has("asOf") ? LocalDate.parse(line.get("asOf").asText()) : asOf;
    return new RuleCase(where, facts.facts(), scope, day, expect);
  }
}
