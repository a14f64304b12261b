package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Decider;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Result;
import org.zhinan.rule.Scope;

/** A determination as it is kept: what it was made from and what it came to, none of the words. */
record KeptDetermination(JsonNode kept) {

  static String write(Determination made) {
    ObjectNode node = Json.MAPPER.createObjectNode().put("determinationId", made.id());
    node.set("facts", FactSheetJson.write(made.facts()));
    node.set("directions", Json.MAPPER.valueToTree(made.scope().directions()));
    node.put("role", made.scope().role()).put("asOf", made.asOf().toString());
    node.set("pack", Json.MAPPER.valueToTree(made.pack()));
    node.put("engine", made.engine());
    ArrayNode results = node.putArray("results");
    made.results().forEach(result -> results.add(result(result)));
    return new String(Json.bytes(node), StandardCharsets.UTF_8);
  }

  /** As kept, with {@code reproduced}: whether the pack that made it gives the same again. */
  ObjectNode replayed(Versions versions) {
    String sha256 = kept.path("pack").path("sha256").asText();
    ObjectNode shown = kept.deepCopy();
    return shown.put("reproduced", versions.find(sha256).filter(this::isReproduced).isPresent());
  }

  private boolean isReproduced(Pack pack) {
    FactSheet facts = FactSheetJson.read(kept.path("facts"), pack.facts()).facts();
    List<String> directions = new ArrayList<>();
    kept.path("directions").forEach(code -> directions.add(code.asText()));
    Scope scope = new Scope(directions, kept.path("role").asText());
    LocalDate asOf = LocalDate.parse(kept.path("asOf").asText());
    Determination again = new Decider().decide(pack.rules(), facts, scope, asOf);
    return Json.parse(write(again)).equals(kept);
  }

  private static ObjectNode result(Result result) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("direction", result.direction().orElse(null));
    node.put("overall", result.overall().name().toLowerCase(Locale.ROOT));
    ArrayNode findings = node.putArray("findings");
    for (Finding finding : result.findings()) {
      ObjectNode view = findings.addObject().put("condition", finding.condition());
      view.put("status", finding.status().name().toLowerCase(Locale.ROOT));
      finding.missing().forEach(path -> view.withArrayProperty("missing").add(path.toString()));
    }
    return node;
  }
}
