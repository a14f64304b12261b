package org.zhinan.fact;

/** Known to be so, or known not to be so. */
public record BoolValue(boolean value) implements FactValue {}
