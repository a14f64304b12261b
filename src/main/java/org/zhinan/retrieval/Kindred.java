package org.zhinan.retrieval;

/**
 * A thing that a question may ask for.
 *
 * @param code of the thing
 * @param sample the question that asks for it and is closest
 * @param closeness 1 for the same words, about 0.3 where a person sees the likeness, 0 or less for
 *     nothing in common
 */
public record Kindred(String code, String sample, double closeness) {}
