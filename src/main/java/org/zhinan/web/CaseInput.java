package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhinan.base.AsOf;
import org.zhinan.dialogue.Desk;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Role;
import org.zhinan.rule.Scope;

/**
 * A case that is decided without a chat.
 *
 * @param scope every direction of the call when the request names none
 * @param keep whether it is stored for replay
 * @param traced whether every condition shows how it came about
 */
record CaseInput(
    Desk desk,
    FactSheet facts,
    Scope scope,
    Instant asOf,
    Locale locale,
    boolean keep,
    boolean traced) {

  private static final Set<String> MEMBERS =
      Set.of("call", "directions", "role", "facts", "asOf", "locale", "keep", "trace");

  /**
   * @throws RequestRefused 422 with every error
   * @throws org.zhinan.pack.UnknownCall when the call is not served
   * @throws org.zhinan.pack.UnknownDirection when the call has no such direction
   */
  static CaseInput read(JsonNode body, Calls calls, Instant now) {
    Input input = new Input(body, MEMBERS);
    Desk desk = calls.getDesk(input.findText("call"));
    Pack pack = desk.pack();
    List<String> directions = input.findTexts("directions").orElse(List.of());
    String role = role(input, pack);
    FactSheet facts = facts(input, pack);
    Instant asOf = asOf(input, pack, now);
    Locale locale = Parameters.locale(input.findText("locale").orElse(null));
    boolean keep = input.isTrue("keep");
    boolean traced = input.isTrue("trace");
    input.check();
    directions.forEach(pack::getDirection);
    List<String> scope =
        directions.isEmpty() ? List.copyOf(pack.directions().keySet()) : directions;
    return new CaseInput(desk, facts, new Scope(scope, role), asOf, locale, keep, traced);
  }

  /** The day of the as-of instant in the call's zone. */
  LocalDate day() {
    return asOf.atZone(desk.pack().info().zone()).toLocalDate();
  }

  static Instant asOf(Input input, Pack pack, Instant now) {
    return input
        .findText("asOf")
        .flatMap(
            text -> {
              var asOf = AsOf.parse(text, pack.info().zone());
              if (asOf.isEmpty()) {
                input.error("/asOf", "must be a date (2020-10-20) or an instant with its offset");
              }
              return asOf;
            })
        .orElse(now);
  }

  private static String role(Input input, Pack pack) {
    String role = input.findText("role").orElse(pack.defaultRole().code());
    if (pack.findRole(role).isEmpty()) {
      input.error("/role", "must be one of " + pack.roles().stream().map(Role::code).toList());
    }
    return role;
  }

  private static FactSheet facts(Input input, Pack pack) {
    return input
        .find("facts")
        .map(node -> FactSheetJson.read(node, pack.facts()))
        .map(
            read -> {
              for (FactSheetJson.Error error : read.errors()) {
                input.error("/facts" + error.pointer(), error.detail());
              }
              return read.facts();
            })
        .orElse(FactSheet.EMPTY);
  }
}
