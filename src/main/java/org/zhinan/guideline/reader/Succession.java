package org.zhinan.guideline.reader;

import java.util.Optional;

/** Whether a number can be the next one of a list, or the first of a new list. */
final class Succession {

  private Succession() {}

  /** Numbers as {@link Numerals#read} gives them: {@code 7}, or {@code 1-9} in two steps. */
  static boolean follows(Optional<String> last, String number) {
    int[] now = steps(number);
    if (last.isEmpty() || now.length == 1 && now[0] == 1) {
      return now[now.length - 1] <= 1;
    }
    int[] before = steps(last.get());
    if (now.length == 1) {
      return now[0] == before[0] + 1;
    }
    boolean sameGroup = now[0] == before[0] && now[1] == before[1] + 1;
    return sameGroup || (now[0] == before[0] + 1 && now[1] <= 1);
  }

  private static int[] steps(String number) {
    String[] parts = number.split("-", -1);
    int[] steps = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      steps[i] = Integer.parseInt(parts[i]);
    }
    return steps;
  }
}
