package org.zhinan.pack;

import org.zhinan.base.LocalText;

/** What somebody can ask for in a call: to lead, to take part. */
public record Role(String code, LocalText label) {}
