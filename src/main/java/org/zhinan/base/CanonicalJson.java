package org.zhinan.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/**
 * JSON with one way to write each value (RFC 8785): keys sorted by UTF-16 units, no white space,
 * numbers as ECMAScript writes them.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  public static String write(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  /** {@code sha256:} and the hash of the canonical text's UTF-8 bytes, in lower-case hex. */
  public static String sha256(JsonNode node) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(write(node).getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      writeObject(node, out);
    } else if (node.isArray()) {
      writeArray(node, out);
    } else if (node.isTextual()) {
      writeText(node.textValue(), out);
    } else if (node.isNumber()) {
      out.append(number(node.decimalValue()));
    } else {
      out.append(node.isBoolean() ? node.asText() : "null");
    }
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    Collections.sort(keys);
    char before = '{';
    for (String key : keys) {
      out.append(before);
      writeText(key, out);
      out.append(':');
      write(node.get(key), out);
      before = ',';
    }
    out.append(keys.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(JsonNode node, StringBuilder out) {
    out.append('[');
    for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
      write(items.next(), out);
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    out.append('"');
  }

  /**
   * The number's nearest double in the fewest digits that say it. Not {@link Double#toString}: JDKs
   * before 19 write some doubles with a digit too many.
   */
  static String number(BigDecimal decimal) {
    double value = decimal.doubleValue();
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("a number that JSON's readers cannot hold: " + decimal);
    }
    return value == 0 ? "0" : layout(shortest(value));
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }

  private static String layout(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString().replaceAll("0+$", "");
    int point = number.precision() - number.scale();
    String sign = number.signum() < 0 ? "-" : "";
    if (point > 21 || point <= -6) {
      String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
      String exponent = (point > 0 ? "+" : "") + (point - 1);
      return sign + digits.charAt(0) + rest + "e" + exponent;
    }
    if (point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    return sign
        + (digits.length() <= point
            ? digits + "0".repeat(point - digits.length())
            : digits.substring(0, point) + "." + digits.substring(point));
  }
}
