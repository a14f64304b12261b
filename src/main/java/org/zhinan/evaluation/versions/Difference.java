package org.zhinan.evaluation.versions;

import java.util.List;

/**
 * What an example comes to under one version and not under the other.
 *
 * @param example its name
 * @param direction empty for the call's general conditions alone
 * @param before the overall verdict, or why none is given
 * @param turned the conditions that come to something else
 */
public record Difference(
    String example, String direction, String before, String after, List<Turned> turned) {

  /** The status of a condition that a version does not have, or that does not bind there. */
  public static final String ABSENT = "absent";

  public Difference {
    turned = List.copyOf(turned);
  }

  /**
   * @param condition its id in the later version, where it is there still
   * @param why what is different in the rules that it rests on
   */
  public record Turned(String condition, String before, String after, List<String> why) {
    public Turned {
      why = List.copyOf(why);
    }
  }
}
