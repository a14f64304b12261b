package org.zhinan.dialogue;

import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;

/** A fact that the newest statement changed. */
public record Change(FactPath path, FactValue old, FactValue now) {}
