package org.zhinan.model;

import java.util.List;
import org.zhinan.base.ZhinanException;

/** A profile was asked for that the operator did not name. */
public final class UnknownProfile extends ZhinanException {

  public UnknownProfile(String profile, List<String> known) {
    super(
        "There is no model profile \""
            + profile
            + "\"; there are "
            + (known.isEmpty() ? "none" : String.join(", ", known))
            + ".");
  }
}
