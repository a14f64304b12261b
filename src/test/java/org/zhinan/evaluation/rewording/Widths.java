package org.zhinan.evaluation.rewording;

import java.util.stream.Collectors;

/** The same characters in the other width. */
final class Widths {

  private static final int APART = 'Ａ' - 'A';

  private Widths() {}

  /** Letters, digits and marks of ASCII in full width. */
  static String full(String text) {
    return text.codePoints()
        .map(c -> c > ' ' && c < 0x7f ? c + APART : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Chinese punctuation in half width. */
  static String half(String text) {
    return text.replace('，', ',')
        .replace('？', '?')
        .replace('！', '!')
        .replace('：', ':')
        .replace('；', ';')
        .replace('（', '(')
        .replace('）', ')')
        .replace("。", ". ")
        .strip();
  }
}
