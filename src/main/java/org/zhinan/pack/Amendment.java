package org.zhinan.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a pack's version replaces.
 *
 * @param version the version before
 * @param since the day from which this one holds
 * @param ids what stands for which clause or condition of the version before, old id → new id;
 *     those not named kept their ids or went away
 */
public record Amendment(String version, LocalDate since, Map<String, String> ids) {

  public Amendment {
    ids = new LinkedHashMap<>(ids);
  }
}
