package org.zhinan.evaluation;

/**
 * One thing that an answer had to show.
 *
 * @param name the case file's key for it; {@link #ANSWERED} when there was no answer at all
 * @param detail what was seen instead of what was due; for the reader of a failure
 */
public record Check(String name, boolean holds, String detail) {

  static final String ANSWERED = "answered";
}
