package org.zhinan.dialogue.guard;

import java.util.List;
import java.util.Locale;

/**
 * What a worded answer may rest on.
 *
 * @param question what the user asked, in the user's words
 * @param findings what was decided, as the answer words it
 * @param grounds the clauses given, each with its own token
 * @param locale the language of the answer
 * @param decided whether a verdict stands beside the text; it then says nothing of the case itself
 * @param instructions what the model was told; none of it may come back
 */
public record Basis(
    String question,
    List<String> findings,
    List<Ground> grounds,
    Locale locale,
    boolean decided,
    List<String> instructions) {

  public Basis {
    findings = List.copyOf(findings);
    grounds = List.copyOf(grounds);
    instructions = List.copyOf(instructions);
    if (grounds.stream().map(Ground::token).distinct().count() < grounds.size()) {
      throw new IllegalArgumentException("two clauses are cited by one token");
    }
  }
}
