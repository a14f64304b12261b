package org.zhinan.web;

import org.zhinan.base.ZhinanException;

/** The address to listen on cannot be had. */
public final class AddressTaken extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public AddressTaken(String host, int port, Throwable cause) {
    super(
        "Cannot listen on "
            + host
            + ":"
            + port
            + ": the port is in use or not permitted. Stop the other program, or choose another"
            + " port with --port.",
        cause);
  }
}
