package org.zhinan.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhinan.base.LocalText;

/** What values a fact can have. */
public sealed interface FactType {

  /** Yes or no. */
  record Bool() implements FactType {}

  /** A date, possibly known in part. */
  record Date() implements FactType {}

  /** Words that no rule compares. */
  record Words() implements FactType {}

  /**
   * A number in a unit ({@code months}, {@code years}, {@code count}, {@code percent}, or money in
   * 万元 of central funds: {@code wan}).
   */
  record Number(String unit, @Nullable BigDecimal min, @Nullable BigDecimal max)
      implements FactType {}

  /**
   * One of a list of codes.
   *
   * @param name of the enumeration, as shared by several facts
   * @param labels leaf codes in display order, with their words
   * @param groups coarse codes (known to be one of …) with the leaf codes that they allow
   * @param groupLabels the words of the coarse codes
   */
  record Code(
      String name,
      Map<String, LocalText> labels,
      Map<String, Set<String>> groups,
      Map<String, LocalText> groupLabels)
      implements FactType {

    public Code {
      labels = new LinkedHashMap<>(labels);
      groups = new LinkedHashMap<>(groups);
      groupLabels = new LinkedHashMap<>(groupLabels);
    }

    public List<String> leaves() {
      return new ArrayList<>(labels.keySet());
    }

    public boolean allows(String code) {
      return labels.containsKey(code) || groups.containsKey(code);
    }

    /** The leaf codes that a code stands for: itself, or the group's members. */
    public Set<String> possible(String code) {
      return groups.getOrDefault(code, Set.of(code));
    }

    public LocalText label(String code) {
      LocalText label = labels.getOrDefault(code, groupLabels.get(code));
      return label == null ? LocalText.of(code, code) : label;
    }
  }

  /** One entity of a declared type. */
  record One(String entityType) implements FactType {}

  /** Entities of a declared type, by stable keys; open unless said to be complete. */
  record Many(String entityType) implements FactType {}
}
