package org.zhinan.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Said;
import org.zhinan.understanding.Understood;

/** How a message was read, a line for each fact and question. */
public final class Reading {

  private Reading() {}

  /** The facts with the words they rest on, then the questions with their form. */
  public static List<String> lines(Understood understood) {
    List<String> lines = new ArrayList<>();
    understood.said().forEach(said -> lines.add(said(said, understood.message())));
    understood.inquiries().forEach(inquiry -> lines.add(asked(inquiry)));
    if (!understood.contradictions().isEmpty()) {
      lines.add("contradictory: " + understood.contradictions());
    }
    if (understood.correction()) {
      lines.add("corrects something");
    }
    return lines;
  }

  private static String said(Said said, String message) {
    return fact(said)
        + " ("
        + lower(said.about())
        + ") from \""
        + said.span().of(message)
        + "\" at "
        + said.span().start();
  }

  private static String fact(Said said) {
    if (said instanceof Said.Value value) {
      return value.path() + " = " + words(value.value());
    }
    if (said instanceof Said.Member member) {
      return member.path() + " is there";
    }
    return said instanceof Said.Complete complete
        ? complete.path() + " has no others"
        : ((Said.NotKnown) said).path() + " is not known";
  }

  /** A value in the dictionary's own words. */
  public static String words(FactValue value) {
    if (value instanceof CodeValue code) {
      return code.code();
    }
    if (value instanceof BoolValue bool) {
      return Boolean.toString(bool.value());
    }
    return value instanceof NumberRange range
        ? range.exact().map(BigDecimal::toPlainString).orElseGet(range::toString)
        : value.toString();
  }

  private static String asked(Inquiry inquiry) {
    StringBuilder line = new StringBuilder("asks ").append(lower(inquiry.form()));
    inquiry.role().ifPresent(role -> line.append(", as ").append(role));
    some(line, "in", inquiry.directions());
    some(line, "about", new TreeSet<>(inquiry.topics()));
    some(line, "testing", new TreeSet<>(inquiry.tested()));
    some(line, "with", new TreeSet<>(inquiry.countries()));
    some(line, "wanting", new TreeSet<>(inquiry.information()));
    return line.toString();
  }

  private static void some(StringBuilder line, String what, Collection<?> values) {
    if (!values.isEmpty()) {
      line.append(", ").append(what).append(' ').append(values);
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
