package org.zhinan.fact;

/**
 * A value of an enumeration by its code; the code may name a group, then it is known to be one of
 * the group's members.
 */
public record CodeValue(String code) implements FactValue {}
