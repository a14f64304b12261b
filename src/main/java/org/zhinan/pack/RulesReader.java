package org.zhinan.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.Guideline;
import org.zhinan.rule.Condition;
import org.zhinan.rule.DataType;
import org.zhinan.rule.PackRef;
import org.zhinan.rule.Parameter;
import org.zhinan.rule.Reading;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Vocabulary;

/** Reads everything that decides: parameters, readings, definitions, conditions. */
final class RulesReader {

  private final PackFiles files;
  private final Named named;
  private final CiteReader cites;
  private final Optional<Guideline> guideline;

  RulesReader(PackFiles files, Named named, CiteReader cites, Optional<Guideline> guideline) {
    this.files = files;
    this.named = named;
    this.cites = cites;
    this.guideline = guideline;
  }

  /**
   * What decides, and what refers to it.
   *
   * @param expressions reads further expressions over the same names
   * @param conditions the ids of all conditions, those included that were refused
   */
  record Rules(RuleBook book, ExpressionReader expressions, Set<String> conditions) {}

  Rules read() {
    Map<String, Parameter> parameters = parameters();
    Map<String, Reading> readings = new ReadingsFile(cites).read(files.optional(ReadingsFile.NAME));
    Vocabulary vocabulary =
        new Vocabulary(
            named.facts().dictionary(), types(parameters), named.schema(), readings.keySet());
    DefinitionsFile definitions =
        new DefinitionsFile(files.optional(DefinitionsFile.NAME), vocabulary, cites);
    named.facts().checkDerived(definitions);
    ExpressionReader expressions = new ExpressionReader(definitions.expressions());
    ConditionsFiles conditions = new ConditionsFiles(named, cites, expressions);
    List<Condition> read = printed(conditions.read(files.folder(ConditionsFiles.FOLDER)));
    RuleBook book =
        new RuleBook(
            new PackRef(named.info().call(), named.info().version(), files.source().sha256()),
            vocabulary,
            read,
            definitions.definitions(),
            readings,
            parameters,
            named.directionData());
    return new Rules(book, expressions, conditions.ids());
  }

  private Map<String, Parameter> parameters() {
    DataTypes types = new DataTypes(named.facts().enumerations());
    return new ParametersFile(types, cites, named.info().openDays())
        .read(files.optional(ParametersFile.NAME));
  }

  /** In the order in which the guideline prints them first. */
  private List<Condition> printed(List<Condition> conditions) {
    Map<ClauseId, Integer> order = new HashMap<>();
    guideline.ifPresent(
        text -> text.listClauses().forEach(clause -> order.put(clause.id(), order.size())));
    return conditions.stream()
        .sorted(
            Comparator.comparingInt(
                c -> order.getOrDefault(c.citations().get(0).clause(), Integer.MAX_VALUE)))
        .toList();
  }

  private static Map<String, DataType> types(Map<String, Parameter> parameters) {
    Map<String, DataType> types = new LinkedHashMap<>();
    parameters.forEach((name, parameter) -> types.put(name, parameter.type()));
    return types;
  }
}
