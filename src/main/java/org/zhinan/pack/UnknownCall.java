package org.zhinan.pack;

import java.util.Collection;
import org.zhinan.base.ZhinanException;

/** A call was asked for that no pack describes. */
public final class UnknownCall extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnknownCall(String call, Collection<String> known) {
    super("There is no call \"" + call + "\"; there is: " + String.join(", ", known) + ".");
  }
}
