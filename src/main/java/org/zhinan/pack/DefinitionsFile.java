package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.Definition;
import org.zhinan.rule.Vocabulary;
import org.zhinan.rule.cel.CelDefinitions;
import org.zhinan.rule.cel.CelExpressions;
import org.zhinan.rule.cel.Compiled;
import org.zhinan.rule.cel.DefinitionSource;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/** Reads {@code definitions.yaml} and compiles what stands in it. */
final class DefinitionsFile {

  static final String NAME = "definitions.yaml";

  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final CelExpressions expressions;

  DefinitionsFile(YamlNode root, Vocabulary vocabulary, CiteReader cites) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (YamlNode node : root.list()) {
      Draft draft = draft(node, vocabulary, cites);
      if (drafts.put(draft.source().key(), draft) != null) {
        node.get("name")
            .problem("the definition \"" + draft.source().key() + "\" stands here twice");
      }
    }
    List<DefinitionSource> sources =
        new ArrayList<>(drafts.values().stream().map(Draft::source).toList());
    CelDefinitions compiled = CelDefinitions.compile(vocabulary, sources);
    compiled
        .compiled()
        .forEach(
            (key, c) ->
                Objects.requireNonNull(drafts.get(key))
                    .take(c)
                    .ifPresent(d -> definitions.put(key, d)));
    this.expressions = compiled.expressions();
  }

  /** By key; those that were refused are not among them. */
  Map<String, Definition> definitions() {
    return definitions;
  }

  /** Whether an entity type has a definition of this name that says yes or no. */
  boolean saysYesOrNo(String entity, String name) {
    return definitions.containsKey(entity + "." + name)
        && expressions.compile("self." + name, Optional.of(ExprType.BOOL), Optional.of(entity))
            instanceof Compiled.Checked;
  }

  /** What a definition that stands comes to. */
  Expr value(String entity, String name) {
    return Objects.requireNonNull(definitions.get(entity + "." + name)).value();
  }

  /** Expressions that may use the definitions. */
  CelExpressions expressions() {
    return expressions;
  }

  private static Draft draft(YamlNode node, Vocabulary vocabulary, CiteReader cites) {
    node.allow("name", "entity", "label", "value", "cite", "exception");
    Optional<YamlNode> entity = node.find("entity");
    boolean known =
        entity
            .map(e -> Values.isKnown(e, "entity type", vocabulary.facts().types().keySet()))
            .orElse(true);
    YamlNode value = node.get("value");
    return new Draft(
        new DefinitionSource(
            Values.name(node.get("name")).orElse("unnamed"),
            entity.filter(e -> known).map(YamlNode::text),
            Values.text(value)),
        Values.local(node.get("label")),
        cites.required(node),
        node.find("exception").map(Values::local),
        value);
  }

  private record Draft(
      DefinitionSource source,
      LocalText label,
      List<Citation> citations,
      Optional<LocalText> exception,
      YamlNode value) {

    Optional<Definition> take(Compiled compiled) {
      if (exception.isPresent()
          && compiled instanceof Compiled.Checked checked
          && !checked.type().equals(ExprType.BOOL)) {
        value.problem("an exception to rules must say yes or no");
      }
      return ExpressionReader.checked(value, compiled)
          .map(
              expr ->
                  new Definition(
                      source.name(), source.entity(), label, expr, citations, exception));
    }
  }
}
