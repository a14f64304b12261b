package org.zhinan.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhinan.base.LocalText;
import org.zhinan.pack.yaml.YamlNode;

/** Typed values of scalars; what is of the wrong type is a problem and empty. */
final class Values {

  static final LocalText NO_TEXT = LocalText.of("", "");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private Values() {}

  /** A text that must stand there. */
  static String text(YamlNode node) {
    String text = node.text();
    if (node.isText() && text.isBlank()) {
      node.problem("a text must stand here");
    }
    return text;
  }

  static LocalText local(YamlNode node) {
    if (!node.isMap()) {
      node.problem("expected a text in two languages: {zh: …, en: …}");
      return NO_TEXT;
    }
    node.allow("zh", "en");
    return LocalText.of(text(node.get("zh")), text(node.get("en")));
  }

  static Optional<LocalDate> date(YamlNode node) {
    return parsed(node, LocalDate::parse, "a date such as 2015-03-20");
  }

  static Optional<OffsetDateTime> instant(YamlNode node) {
    return parsed(node, OffsetDateTime::parse, "a time such as 2020-10-12T08:00:00+08:00");
  }

  static Optional<ZoneId> zone(YamlNode node) {
    return parsed(node, ZoneId::of, "a time zone such as Asia/Shanghai");
  }

  static Optional<BigDecimal> number(YamlNode node) {
    return parsed(node, BigDecimal::new, "a number");
  }

  static Optional<Boolean> bool(YamlNode node) {
    return oneOf(node, Map.of("true", true, "false", false));
  }

  static <T> Optional<T> oneOf(YamlNode node, Map<String, T> allowed) {
    String text = node.text();
    if (node.isText() && !allowed.containsKey(text)) {
      node.problem("unknown value \"" + text + "\"; allowed: " + sorted(allowed.keySet()));
    }
    return Optional.ofNullable(allowed.get(text));
  }

  /** A code that must be one of those known. */
  static boolean isKnown(YamlNode node, String what, Collection<String> known) {
    String text = node.text();
    if (node.isText() && !known.contains(text)) {
      node.problem("unknown " + what + " \"" + text + "\"; allowed: " + sorted(known));
    }
    return known.contains(text);
  }

  /** An id of conditions and clauses. */
  static Optional<String> id(YamlNode node) {
    return shaped(node, ID, "an id of [a-z0-9.-] such as leader.birth-date");
  }

  /** A name that expressions use. */
  static Optional<String> name(YamlNode node) {
    return shaped(node, NAME, "a name of letters and digits such as bornFrom");
  }

  static String sorted(Collection<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values.stream().sorted().toList());
  }

  private static Optional<String> shaped(YamlNode node, Pattern shape, String what) {
    String text = node.text();
    if (!node.isText() || shape.matcher(text).matches()) {
      return node.isText() ? Optional.of(text) : Optional.empty();
    }
    node.problem("expected " + what + ", not \"" + text + "\"");
    return Optional.empty();
  }

  private static <T> Optional<T> parsed(YamlNode node, Function<String, T> parse, String what) {
    if (!node.isText()) {
      node.problem("expected " + what);
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(node.text()));
    } catch (DateTimeException | NumberFormatException e) {
      node.problem("expected " + what + ", not \"" + node.text() + "\"");
      return Optional.empty();
    }
  }
}
