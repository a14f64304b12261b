package org.zhinan.evaluation.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;

/** Finds examples in the cases of a pack's rules, and among the determinations that were kept. */
public final class Examples {

  private static final String FOLDER = "cases/rules";
  private static final JsonMapper JSON = new JsonMapper();

  private Examples() {}

  /** The cases in {@code cases/rules/*.jsonl}; a line that is no case is passed over. */
  public static List<Example> ofPack(PackSource source, Pack pack) {
    List<Example> examples = new ArrayList<>();
    for (String file : source.listFiles(FOLDER, ".jsonl")) {
      List<String> lines = source.findText(file).orElse("").lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        JsonNode line = parse(lines.get(i));
        if (line.has("facts")) {
          examples.add(ofCase(file + ":" + (i + 1), line, pack));
        }
      }
    }
    return examples;
  }

  /** Those of one call. */
  public static List<Example> ofKept(List<String> kept, String call) {
    return kept.stream()
        .map(Examples::parse)
        .filter(one -> one.path("pack").path("call").asText().equals(call))
        .map(Examples::ofKept)
        .toList();
  }

  private static Example ofCase(String place, JsonNode line, Pack pack) {
    List<String> directions =
        line.has("direction") ? List.of(line.path("direction").asText()) : List.of();
    LocalDate opens = pack.info().openDays().from();
    LocalDate asOf = line.has("asOf") ? LocalDate.parse(line.path("asOf").asText()) : opens;
    String role = line.path("role").asText(pack.defaultRole().code());
    return new Example(place, line.path("facts"), directions, role, asOf);
  }

  private static Example ofKept(JsonNode kept) {
    List<String> directions = new ArrayList<>();
    kept.path("directions").forEach(code -> directions.add(code.asText()));
    return new Example(
        kept.path("determinationId").asText(),
        kept.path("facts"),
        directions,
        kept.path("role").asText(),
        LocalDate.parse(kept.path("asOf").asText()));
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
