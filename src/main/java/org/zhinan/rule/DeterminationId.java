package org.zhinan.rule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.zhinan.base.CanonicalJson;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;

/** The name of a determination, made of everything that it depends on and nothing else. */
final class DeterminationId {

  private DeterminationId() {}

  static String of(FactSheet facts, Scope scope, LocalDate asOf, PackRef pack, String engine) {
    ObjectNode input = JsonNodeFactory.instance.objectNode();
    input.set("facts", FactSheetJson.write(facts));
    ObjectNode on = input.putObject("scope");
    scope.directions().forEach(on.putArray("directions")::add);
    on.put("role", scope.role());
    input.put("asOf", asOf.toString());
    input
        .putObject("pack")
        .put("call", pack.call())
        .put("version", pack.version())
        .put("sha256", pack.sha256());
    input.put("engine", engine);
    return CanonicalJson.sha256(input);
  }
}
