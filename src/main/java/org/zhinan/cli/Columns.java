package org.zhinan.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.base.LocalText;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.fact.FactType;

/**
 * What the columns of a table of applicants mean: a path with a dot is a fact; {@code complete}
 * names closed lists and {@code direction} directions, with a space between them; all others tell
 * the row's applicant and are carried over. In a cell, nothing says nothing, a question mark means
 * not known, and a code may be written as it is called on the screen.
 */
final class Columns {

  private static final String COMPLETE = "complete";
  private static final String DIRECTION = "direction";
  private static final String UNKNOWN = "?";
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  private final List<String> names;
  private final FactDictionary dictionary;

  /**
   * @throws WrongUsage naming every column that looks like a fact and is none
   */
  Columns(List<String> names, FactDictionary dictionary) {
    this.names = names.stream().map(String::strip).toList();
    this.dictionary = dictionary;
    List<String> strange = this.names.stream().filter(n -> isFact(n) && type(n).isEmpty()).toList();
    if (!strange.isEmpty()) {
      throw new WrongUsage(
          "No such fact: "
              + String.join(", ", strange)
              + ". A column is named by its path, such as "
              + example(dictionary)
              + ".");
    }
  }

  /** The columns that tell who it is, in their order. */
  List<String> labels() {
    return names.stream().filter(Columns::isLabel).toList();
  }

  List<String> labels(Csv.Row row) {
    return cells(row, Columns::isLabel).map(Map.Entry::getValue).toList();
  }

  /** The directions that the row asks for; none when it leaves them to the command. */
  List<String> directions(Csv.Row row) {
    return cells(row, DIRECTION::equals).flatMap(cell -> words(cell.getValue())).toList();
  }

  FactSheetJson.Reading facts(Csv.Row row) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    cells(row, Columns::isFact)
        .filter(cell -> !cell.getValue().isBlank())
        .forEach(cell -> put(facts, FactPath.of(cell.getKey()), cell.getValue().strip()));
    List<String> complete =
        cells(row, COMPLETE::equals).flatMap(cell -> words(cell.getValue())).toList();
    if (!complete.isEmpty()) {
      complete.forEach(facts.putArray(COMPLETE)::add);
    }
    return FactSheetJson.readTexts(facts, dictionary);
  }

  private void put(ObjectNode facts, FactPath path, String text) {
    ObjectNode entity = facts;
    for (String step : path.parent().steps()) {
      entity = entity.withObjectProperty(step);
    }
    if (text.equals(UNKNOWN)) {
      entity.putObject(path.last()).put("unknown", true);
    } else {
      entity.put(path.last(), type(path.toString()).map(t -> spelt(t, text)).orElse(text));
    }
  }

  /** The text as facts spell it, where spreadsheets and people spell it otherwise. */
  private static String spelt(FactType type, String text) {
    if (type instanceof FactType.Bool) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (type instanceof FactType.Date) {
      Matcher day = DAY.matcher(text);
      return day.matches() ? padded(day) : text;
    }
    return type instanceof FactType.Code code && !code.allows(text) ? code(code, text) : text;
  }

  private static String padded(Matcher day) {
    return "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0');
  }

  /** The code that is called so on the screen, in either language; else the text itself. */
  private static String code(FactType.Code code, String text) {
    return Stream.concat(code.labels().entrySet().stream(), code.groupLabels().entrySet().stream())
        .filter(entry -> isCalled(entry.getValue(), text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(text);
  }

  private static boolean isCalled(LocalText label, String text) {
    return label.zh().equals(text) || label.en().equalsIgnoreCase(text);
  }

  private Stream<Map.Entry<String, String>> cells(Csv.Row row, Predicate<String> which) {
    List<Map.Entry<String, String>> cells = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (which.test(names.get(i))) {
        cells.add(Map.entry(names.get(i), i < row.cells().size() ? row.cells().get(i) : ""));
      }
    }
    return cells.stream();
  }

  private Optional<FactType> type(String name) {
    boolean path = Stream.of(name.split("\\.", -1)).allMatch(FactPath::isStep);
    return path
        ? dictionary.findField(FactPath.of(name)).map(FactField::type).filter(Columns::isLeaf)
        : Optional.empty();
  }

  private static boolean isLeaf(FactType type) {
    return !(type instanceof FactType.One) && !(type instanceof FactType.Many);
  }

  private static boolean isFact(String name) {
    return name.indexOf('.') >= 0;
  }

  private static boolean isLabel(String name) {
    return !isFact(name) && !name.equals(COMPLETE) && !name.equals(DIRECTION);
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.strip().split("[\\s,;]+")).filter(word -> !word.isEmpty());
  }

  private static String example(FactDictionary dictionary) {
    return dictionary.root().fields().values().stream()
        .filter(field -> field.type() instanceof FactType.One)
        .flatMap(
            field ->
                dictionary
                    .type(((FactType.One) field.type()).entityType())
                    .fields()
                    .keySet()
                    .stream()
                    .map(leaf -> field.name() + "." + leaf))
        .limit(3)
        .collect(Collectors.joining(", "));
  }
}
