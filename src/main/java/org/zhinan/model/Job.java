package org.zhinan.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a model may be asked for. */
public enum Job {
  /** To explain the clauses of an answer that is final. */
  WORD,
  /** To name facts that the message may hold and that were not read in it. */
  PROPOSE;

  /** As the operator writes it: {@code word}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Job> findJob(String code) {
    return Arrays.stream(values()).filter(job -> job.code().equals(code)).findFirst();
  }
}
