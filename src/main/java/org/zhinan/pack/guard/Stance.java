package org.zhinan.pack.guard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of a clause does with the rest of it. */
public enum Stance {
  /** Forbids, or says that something is not so. */
  DENY,
  /** Says that something need not be. */
  FREE,
  MUST,
  ONLY,
  MAY,
  /** Holds as a rule, with exceptions. */
  PRINCIPLE,
  ENCOURAGE,
  AT_MOST,
  AT_LEAST,
  OVER,
  UNDER,
  BEFORE,
  AFTER,
  EXCEPT,
  /** What follows holds only where this does. */
  CONDITION,
  OR,
  /** Says that the sentence tells a requirement, without being one. */
  NORM,
  ABROAD,
  INLAND;

  /** Those that make a rule of what they stand in. */
  public static final Set<Stance> NORMATIVE =
      Collections.unmodifiableSet(EnumSet.of(DENY, FREE, MUST, ONLY, MAY, PRINCIPLE, ENCOURAGE));

  /** As the knowledge names it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
