package org.zhinan.base;

import java.util.Map;

/** The numerals that tests of reading numbers share. */
public final class ChineseNumerals {

  public static final Numerals NUMERALS =
      new Numerals(
          Map.ofEntries(
              Map.entry('〇', 0),
              Map.entry('零', 0),
              Map.entry('一', 1),
              Map.entry('二', 2),
              Map.entry('两', 2),
              Map.entry('三', 3),
              Map.entry('四', 4),
              Map.entry('五', 5),
              Map.entry('六', 6),
              Map.entry('七', 7),
              Map.entry('八', 8),
              Map.entry('九', 9)),
          Map.of('十', 10L, '百', 100L, '千', 1000L, '万', 10_000L, '亿', 100_000_000L));

  private ChineseNumerals() {}
}
