package org.zhinan.pack;

import java.util.Collection;
import org.zhinan.base.ZhinanException;

/** A direction was asked for that the call does not have. */
public final class UnknownDirection extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnknownDirection(String code, Collection<String> known) {
    super("This call has no direction \"" + code + "\"; it has: " + String.join(", ", known) + ".");
  }
}
