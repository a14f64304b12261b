package org.zhinan.dialogue.guard;

/**
 * One sentence of a model, with its markers.
 *
 * @param before white space and list marks between the last sentence and this one
 * @param text from its first word to the last mark, citations included
 */
public record ModelSentence(String before, String text) {}
