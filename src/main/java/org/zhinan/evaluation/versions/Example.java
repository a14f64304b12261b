package org.zhinan.evaluation.versions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * A case that both versions are put to, as it is written down.
 *
 * @param name where it stands, or the id of the determination that was kept
 * @param directions empty for the call's general conditions alone
 */
public record Example(
    String name, JsonNode facts, List<String> directions, String role, LocalDate asOf) {

  public Example {
    directions = List.copyOf(directions);
  }
}
