package org.zhinan.rule.expr;

import java.util.Set;
import org.zhinan.base.ZhinanException;

/** A table was asked for a row that it does not have. */
public final class OutsideTable extends ZhinanException {

  private static final long serialVersionUID = 1L;

  /**
   * @param lookup as it stands in the pack
   */
  public OutsideTable(String lookup, String key, Set<String> rows) {
    super(
        "\""
            + lookup
            + "\" has no row for "
            + key
            + "; its rows are "
            + String.join(", ", rows)
            + ". Correct the fact that leads there, or give the table this row.");
  }
}
