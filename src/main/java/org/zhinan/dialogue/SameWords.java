package org.zhinan.dialogue;

import java.util.HashSet;
import java.util.Set;

/** Whether two quotes say the same in nearly the same words, as a rule printed twice does. */
final class SameWords {

  private SameWords() {}

  /** At least two thirds of the shorter one's pairs of letters stand in the longer one. */
  static boolean are(String a, String b) {
    Set<String> shorter = pairs(a);
    Set<String> longer = pairs(b);
    if (shorter.size() > longer.size()) {
      Set<String> swapped = shorter;
      shorter = longer;
      longer = swapped;
    }
    int common = 0;
    for (String pair : shorter) {
      common += longer.contains(pair) ? 1 : 0;
    }
    return common * 3 >= shorter.size() * 2;
  }

  private static Set<String> pairs(String text) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }
}
