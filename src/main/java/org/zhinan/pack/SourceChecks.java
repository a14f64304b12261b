package org.zhinan.pack;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.DataValue;

/** The checks of {@code pack.yaml} that stop a pack whose source was misread. */
final class SourceChecks {

  private static final String SEPARATORS = "[\\u3001\\uFF0C,]";

  private final Guideline guideline;
  private final Map<String, DataType> schema;
  private final Map<String, Direction> directions;
  private final List<SourcePart> parts;

  SourceChecks(
      Guideline guideline,
      Map<String, DataType> schema,
      Map<String, Direction> directions,
      List<SourcePart> parts) {
    this.guideline = guideline;
    this.schema = schema;
    this.directions = directions;
    this.parts = parts;
  }

  void run(List<YamlNode> checks) {
    checks.forEach(this::run);
  }

  private void run(YamlNode check) {
    if (check.find("count").isPresent()) {
      count(check.allow("count", "part", "expected"));
    } else if (check.find("sum").isPresent()) {
      sum(check.allow("sum", "part", "expected"));
    } else if (check.find("items").isPresent()) {
      items(check.allow("items", "expected"));
    } else if (check.find("listed").isPresent()) {
      listed(check.allow("listed", "between", "expected"));
    } else {
      check.problem("a check needs one of the keys count, items, listed, sum");
    }
  }

  private void count(YamlNode check) {
    Optional<Optional<String>> prefix = prefix(check);
    if (Values.isKnown(check.get("count"), "count", List.of("directions")) && prefix.isPresent()) {
      long found =
          guideline.listClauses().stream()
              .filter(c -> c.kind() == ClauseKind.DIRECTION)
              .filter(c -> isUnder(c.direction().orElse(""), prefix.get()))
              .count();
      compare(check, BigDecimal.valueOf(found), "directions");
    }
  }

  private void sum(YamlNode check) {
    List<String> numbers =
        schema.entrySet().stream()
            .filter(e -> e.getValue() instanceof DataType.Number)
            .map(Map.Entry::getKey)
            .toList();
    Optional<Optional<String>> prefix = prefix(check);
    YamlNode name = check.get("sum");
    if (Values.isKnown(name, "number of directions", numbers) && prefix.isPresent()) {
      BigDecimal sum =
          directions.values().stream()
              .filter(d -> isUnder(d.code(), prefix.get()))
              .map(d -> number(d, name.text()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      compare(check, sum, name.text() + " in all");
    }
  }

  private void items(YamlNode check) {
    clause(check.get("items"))
        .ifPresent(
            top -> {
              long found =
                  guideline.listBelow(top.id()).stream()
                      .filter(c -> !c.id().equals(top.id()) && isNumbered(c))
                      .count();
              compare(check, BigDecimal.valueOf(found), "numbered clauses below " + top.id());
            });
  }

  private void listed(YamlNode check) {
    List<String> between = check.get("between").texts();
    if (between.size() != 2) {
      check.get("between").problem("expected the words before and after the list: [a, b]");
      return;
    }
    clause(check.get("listed"))
        .ifPresent(c -> compare(check, listed(c.text(), between), "names in " + c.id()));
  }

  /** A clause is numbered by a digit as the last step of its id, below headings of its own. */
  private static boolean isNumbered(Clause clause) {
    return clause.id().value().matches(".*[.-][0-9]+");
  }

  private static BigDecimal listed(String text, List<String> between) {
    int start = text.indexOf(between.get(0));
    int end = start < 0 ? -1 : text.indexOf(between.get(1), start + between.get(0).length());
    if (end < 0) {
      return BigDecimal.ZERO;
    }
    String list = text.substring(start + between.get(0).length(), end);
    return BigDecimal.valueOf(
        Arrays.stream(list.split(SEPARATORS)).filter(n -> !n.isBlank()).count());
  }

  private Optional<Clause> clause(YamlNode node) {
    Optional<Clause> clause = Values.id(node).flatMap(id -> guideline.findClause(new ClauseId(id)));
    if (clause.isEmpty() && node.isText()) {
      node.problem("no clause \"" + node.text() + "\"");
    }
    return clause;
  }

  /** Empty when the part is wrong; empty within when all directions are meant. */
  private Optional<Optional<String>> prefix(YamlNode check) {
    Optional<YamlNode> part = check.find("part");
    List<String> ids = parts.stream().map(SourcePart::id).toList();
    if (part.isPresent() && !Values.isKnown(part.get(), "part", ids)) {
      return Optional.empty();
    }
    return Optional.of(
        part.flatMap(
            p ->
                parts.stream()
                    .filter(known -> known.id().equals(p.text()))
                    .findFirst()
                    .map(known -> known.directions().orElse(known.id()))));
  }

  private static boolean isUnder(String code, Optional<String> prefix) {
    return prefix.map(p -> code.startsWith(p + "-")).orElse(true);
  }

  private static BigDecimal number(Direction direction, String name) {
    return direction.data().values().get(name) instanceof DataValue.Number n
        ? n.value()
        : BigDecimal.ZERO;
  }

  private static void compare(YamlNode check, BigDecimal found, String what) {
    Optional<BigDecimal> expected = Values.number(check.get("expected"));
    if (expected.filter(e -> e.compareTo(found) != 0).isPresent()) {
      check.problem(
          "the check fails: expected "
              + expected.get().toPlainString()
              + " "
              + what
              + ", found "
              + found.stripTrailingZeros().toPlainString());
    }
  }
}
