package org.zhinan.pack;

import org.zhinan.base.ZhinanException;

/** There is nothing to serve. */
public final class NoPacks extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public NoPacks(String place) {
    super("No knowledge pack (a folder that holds " + PackFile.NAME + ") lies in " + place + ".");
  }
}
