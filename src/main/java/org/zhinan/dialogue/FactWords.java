package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.fact.TextValue;

/** Facts in words: what one is called, what its value reads like, how it is asked for. */
record FactWords(FactDictionary dictionary, Words words) {

  /** "the leader's date of birth"; the path itself for a fact that the dictionary does not have. */
  String label(FactPath path) {
    Optional<FactField> field = dictionary.findField(path);
    if (field.isEmpty()) {
      return who(path);
    }
    String label = words.in(field.get().label());
    return path.steps().size() == 1
        ? label
        : words.say(Phrase.FACT_LABEL, "who", who(path.parent()), "field", label);
  }

  /** What the field alone is called, whosever it is. */
  String fieldLabel(FactPath path) {
    return dictionary.findField(path).map(f -> words.in(f.label())).orElseGet(() -> who(path));
  }

  boolean isList(FactPath path) {
    return dictionary.findField(path).map(FactField::type).orElse(null) instanceof FactType.Many;
  }

  boolean isYesOrNo(FactPath path) {
    return dictionary.findField(path).map(FactField::type).orElse(null) instanceof FactType.Bool;
  }

  /** The question for a fact; of a list that has members already, whether there are others. */
  String question(FactPath path, FactSheet facts) {
    boolean told = isList(path) && !facts.listKeys(path).isEmpty();
    return told ? others(Phrase.NEXT_OTHERS, path, facts) : question(path);
  }

  /** Whether a list has members beside those told. */
  String others(Phrase phrase, FactPath list, FactSheet facts) {
    return words.say(
        phrase, "list", label(list), "count", Integer.toString(facts.listKeys(list).size()));
  }

  /** The question for a fact. */
  String question(FactPath path) {
    String who = path.steps().size() == 1 ? "" : who(path.parent());
    return dictionary
        .findField(path)
        .map(f -> words.in(f.ask()).replace("{who}", who))
        .filter(text -> !text.isBlank())
        .orElseGet(() -> label(path));
  }

  /** What the sheet holds at a path, in words. */
  String value(FactPath path, FactSheet facts) {
    Optional<FactValue> value = facts.find(path);
    if (value.isPresent()) {
      return display(path, value.get());
    }
    List<String> keys = facts.listKeys(path);
    if (!keys.isEmpty()) {
      return Integer.toString(keys.size());
    }
    return words.say(facts.isComplete(path) ? Phrase.FACT_EMPTY : Phrase.FACT_UNKNOWN);
  }

  String display(FactPath path, FactValue value) {
    if (value instanceof BoolValue bool) {
      return words.say(bool.value() ? Phrase.VALUE_TRUE : Phrase.VALUE_FALSE);
    }
    if (value instanceof PartialDate date) {
      return date(date);
    }
    if (value instanceof NumberRange range) {
      return range(range, unit(path));
    }
    if (value instanceof CodeValue code) {
      return code(path, code.code());
    }
    return value instanceof TextValue text ? text.text() : value.toString();
  }

  /** An entity by name: "the leader", "ongoing project 2 of the leader". */
  String who(FactPath path) {
    Optional<FactField> entity = dictionary.findField(path);
    if (entity.isPresent() || path.steps().size() == 1) {
      return entity.isPresent() ? label(path) : path.toString();
    }
    String digits = path.last().replaceAll("\\D", "");
    String label = who(path.parent());
    return digits.isEmpty() || digits.equals("1")
        ? label
        : words.say(Phrase.FACT_NUMBERED, "who", label, "n", digits);
  }

  private String code(FactPath path, String code) {
    return dictionary.findField(path).map(FactField::type).stream()
        .filter(FactType.Code.class::isInstance)
        .map(type -> words.in(((FactType.Code) type).label(code)))
        .findFirst()
        .orElse(code);
  }

  private String unit(FactPath path) {
    return dictionary.findField(path).map(FactField::type).stream()
        .filter(FactType.Number.class::isInstance)
        .map(type -> "unit." + ((FactType.Number) type).unit())
        .filter(words::has)
        .findFirst()
        .orElse("unit.count");
  }

  private String range(NumberRange range, String unit) {
    BigDecimal low = range.low();
    BigDecimal high = range.high();
    if (low != null && high != null) {
      return low.compareTo(high) == 0
          ? number(low, unit)
          : words.say(Phrase.VALUE_BETWEEN, "low", number(low, unit), "high", number(high, unit));
    }
    if (low != null) {
      Phrase phrase = range.lowIncluded() ? Phrase.VALUE_ATLEAST : Phrase.VALUE_MORETHAN;
      return words.say(phrase, "low", number(low, unit));
    }
    if (high != null) {
      Phrase phrase = range.highIncluded() ? Phrase.VALUE_ATMOST : Phrase.VALUE_LESSTHAN;
      return words.say(phrase, "high", number(high, unit));
    }
    return words.say(Phrase.VALUE_OPEN);
  }

  private String number(BigDecimal number, String unit) {
    return words.say(unit, "n", number.toPlainString());
  }

  private String date(PartialDate date) {
    if (date.isExact()) {
      return words.day(date.from());
    }
    if (date.equals(PartialDate.year(date.from().getYear()))) {
      return words.say(Phrase.VALUE_YEAR, "y", Integer.toString(date.from().getYear()));
    }
    if (date.equals(PartialDate.month(YearMonth.from(date.from())))) {
      return words.say(
          Phrase.VALUE_MONTH,
          "y",
          Integer.toString(date.from().getYear()),
          "m",
          Integer.toString(date.from().getMonthValue()));
    }
    return span(date);
  }

  private String span(PartialDate date) {
    if (date.from().equals(PartialDate.EVER)) {
      return words.say(Phrase.VALUE_UNTIL, "high", words.day(date.to()));
    }
    return date.to().equals(PartialDate.NEVER)
        ? words.say(Phrase.VALUE_FROM, "low", words.day(date.from()))
        : words.say(
            Phrase.VALUE_BETWEEN, "low", words.day(date.from()), "high", words.day(date.to()));
  }
}
