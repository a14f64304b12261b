package org.zhinan.pack;

import java.util.List;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.ClauseId;
import org.zhinan.rule.DirectionData;

/**
 * One direction of a call.
 *
 * @param names what else it is called
 * @param clause its heading in the guideline; empty for {@link #MAIN}
 */
public record Direction(
    String code,
    LocalText title,
    List<String> names,
    Optional<ClauseId> clause,
    DirectionData data) {

  /** The code of the only direction of a call that is not divided into directions. */
  public static final String MAIN = "main";

  public Direction {
    names = List.copyOf(names);
  }
}
