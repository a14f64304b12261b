package org.zhinan.dialogue.guard;

/**
 * What is wrong with a sentence.
 *
 * @param detail the words that it failed on
 */
record Flaw(Reason reason, String detail) {}
