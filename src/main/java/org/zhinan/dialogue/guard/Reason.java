package org.zhinan.dialogue.guard;

import java.util.Locale;

/** Why a sentence was dropped. */
public enum Reason {
  /** It cites nothing and yet says something. */
  NO_MARKER,
  /** It cites what was not given. */
  UNKNOWN_MARKER,
  /** It is no plain sentence: markup, code, a picture, a character that cannot be seen. */
  SHAPE,
  /** It is in another language than the answer. */
  LANGUAGE,
  /** It tells what the model was told. */
  LEAK,
  /** It says or implies whether somebody may apply, or speaks of the applicant's own case. */
  ELIGIBILITY,
  /** A link, a mail address or a telephone number does not stand in what it cites. */
  ADDRESS,
  /** A number, a date or an amount does not stand in what it cites. */
  FIGURE,
  /** A word is supported by nothing it cites. */
  UNSUPPORTED,
  /** It puts together what stands in different clauses. */
  MIXED,
  /** What it forbids, allows, asks or recommends is not what the clause does. */
  POLARITY,
  /** It leaves out a condition, an exception or an alternative of the clause. */
  QUALIFIER;

  /** As stored with an answer: lower case, words joined by hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
