package org.zhinan.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.PartialDate;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.DataType;
import org.zhinan.rule.Parameter;
import org.zhinan.rule.Parameter.Period;

/** Reads {@code parameters.yaml}. */
final class ParametersFile {

  static final String NAME = "parameters.yaml";

  private final DataTypes types;
  private final CiteReader cites;
  private final PartialDate open;

  /**
   * @param open the days on which the call can be applied to, each of which needs a value
   */
  ParametersFile(DataTypes types, CiteReader cites, PartialDate open) {
    this.types = types;
    this.cites = cites;
    this.open = open;
  }

  Map<String, Parameter> read(YamlNode root) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (YamlNode node : root.list()) {
      node.allow("name", "type", "by", "of", "value", "periods", "cite");
      String name = Values.name(node.get("name")).orElse("");
      List<Citation> cited = cites.required(node);
      Optional<DataType> type = types.type(node);
      if (parameters.containsKey(name)) {
        node.get("name").problem("the parameter \"" + name + "\" stands here twice");
      }
      type.ifPresent(t -> parameters.put(name, new Parameter(name, t, periods(node, t), cited)));
    }
    return parameters;
  }

  private List<Period> periods(YamlNode node, DataType type) {
    Optional<YamlNode> periods = node.find("periods");
    if (periods.isEmpty()) {
      return period(node.get("value"), PartialDate.EVER, PartialDate.NEVER, type).stream().toList();
    }
    List<Period> read = new ArrayList<>();
    for (YamlNode period : periods.get().list()) {
      dated(period.allow("from", "to", "value"), type).ifPresent(p -> add(read, p, period));
    }
    gaps(read, periods.get());
    return read;
  }

  /** A value is missing between two periods, or on a day on which the call is open. */
  private void gaps(List<Period> periods, YamlNode node) {
    LocalDate next = open.from();
    List<Period> inOrder = new ArrayList<>(periods);
    inOrder.sort(Comparator.comparing(Period::from));
    for (int i = 0; i < inOrder.size(); i++) {
      Period period = inOrder.get(i);
      boolean first = i == 0;
      LocalDate expected = first ? next : inOrder.get(i - 1).to().plusDays(1);
      if (period.from().isAfter(expected)) {
        missing(node, expected, period.from().minusDays(1));
      }
      if (i == inOrder.size() - 1 && period.to().isBefore(open.to())) {
        LocalDate after = period.to().plusDays(1);
        missing(node, after.isBefore(next) ? next : after, open.to());
      }
    }
  }

  private static void missing(YamlNode node, LocalDate from, LocalDate to) {
    node.problem("there is no value " + (from.equals(to) ? "on " : "from " + from + " to ") + to);
  }

  private Optional<Period> dated(YamlNode node, DataType type) {
    LocalDate from = node.find("from").flatMap(Values::date).orElse(PartialDate.EVER);
    LocalDate to = node.find("to").flatMap(Values::date).orElse(PartialDate.NEVER);
    if (to.isBefore(from)) {
      node.problem("the period ends before it begins");
      return Optional.empty();
    }
    return period(node.get("value"), from, to, type);
  }

  private Optional<Period> period(YamlNode value, LocalDate from, LocalDate to, DataType type) {
    return types.value(value, type).map(v -> new Period(from, to, v));
  }

  private static void add(List<Period> periods, Period added, YamlNode node) {
    for (Period other : periods) {
      if (!other.to().isBefore(added.from()) && !added.to().isBefore(other.from())) {
        node.problem("the period overlaps the one from " + other.from() + " to " + other.to());
      }
    }
    periods.add(added);
  }
}
