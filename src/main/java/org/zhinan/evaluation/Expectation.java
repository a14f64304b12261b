package org.zhinan.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer must show. An empty member is not checked; where a member holds lists, any element
 * of an inner list will do.
 *
 * @param kinds the answer's kind is one of these
 * @param answers the verdict's answer is one of these
 * @param overalls the verdict's overall is one of these
 * @param directions each stands in the verdict's directions or the matches
 * @param statuses statuses of conditions, told by a fragment of their clauses
 * @param cites fragments of the guideline; each stands in a citation of the answer, or of a
 *     condition that was asked about
 * @param says each stands in the text
 * @param saysNot none stands in the text
 * @param missing each is asked for, in the verdict's missing facts or in the text
 * @param matches what overall a direction has among the matches
 */
public record Expectation(
    List<String> kinds,
    List<String> answers,
    List<String> overalls,
    List<String> directions,
    List<StatusDue> statuses,
    List<List<String>> cites,
    List<List<String>> says,
    List<String> saysNot,
    List<List<String>> missing,
    Map<String, List<String>> matches) {

  public Expectation {
    kinds = List.copyOf(kinds);
    answers = List.copyOf(answers);
    overalls = List.copyOf(overalls);
    directions = List.copyOf(directions);
    statuses = List.copyOf(statuses);
    cites = List.copyOf(cites);
    says = List.copyOf(says);
    saysNot = List.copyOf(saysNot);
    missing = List.copyOf(missing);
    matches = new LinkedHashMap<>(matches);
  }

  /** A condition whose citations hold the fragment has this status. */
  public record StatusDue(String fragment, String status) {}
}
