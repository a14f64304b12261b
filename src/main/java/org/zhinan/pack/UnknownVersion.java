package org.zhinan.pack;

import java.util.List;
import org.zhinan.base.ZhinanException;

/** No pack with this hash ever decided here. */
public final class UnknownVersion extends ZhinanException {

  private static final long serialVersionUID = 1L;

  public UnknownVersion(String sha256, List<String> known) {
    super(
        "No pack is kept under the hash \""
            + sha256
            + "\"; kept are: "
            + (known.isEmpty() ? "none" : String.join(", ", known))
            + ". Give one of these, or its first eight digits or more.");
  }
}
