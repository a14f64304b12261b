package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhinan.base.LocalText;

/**
 * A datum by which people look for directions. A direction whose list is empty limits nothing, and
 * so is found by any code; one with a number is found by numbers up to it.
 *
 * @param data its name in the schema of directions
 * @param label what is asked for
 * @param codes the codes to choose from, with their words; empty for a number
 */
public record DirectionFilter(String data, LocalText label, Map<String, LocalText> codes) {

  public DirectionFilter {
    codes = new LinkedHashMap<>(codes);
  }
}
