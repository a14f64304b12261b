package org.zhinan.fact;

/** Words that no rule compares: shown, printed, never decided on. */
public record TextValue(String text) implements FactValue {}
