package org.zhinan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Force;
import org.zhinan.rule.expr.Expr;

/** Reads {@code conditions/*.yaml}. */
final class ConditionsFiles {

  static final String FOLDER = "conditions";

  private static final Map<String, ConditionKind> KINDS =
      Map.of(
          "requirement", ConditionKind.REQUIREMENT,
          "paper", ConditionKind.PAPER,
          "commitment", ConditionKind.COMMITMENT);
  private static final Map<String, Force> FORCES =
      Map.of("hard", Force.HARD, "in_principle", Force.IN_PRINCIPLE);
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "directions",
          "part",
          "roles",
          "topics",
          "kind",
          "force",
          "cite",
          "applies",
          "require",
          "overrides",
          "must",
          "remedy");

  private final Named named;
  private final CiteReader cites;
  private final ExpressionReader expressions;
  private final Map<String, YamlNode> places = new LinkedHashMap<>();

  ConditionsFiles(Named named, CiteReader cites, ExpressionReader expressions) {
    this.named = named;
    this.cites = cites;
    this.expressions = expressions;
  }

  /** All conditions that stand, in the files' order. */
  List<Condition> read(List<YamlNode> files) {
    List<Condition> conditions = new ArrayList<>();
    for (YamlNode file : files) {
      file.list().forEach(node -> condition(node).ifPresent(conditions::add));
    }
    new Overrides(places).check(conditions);
    return conditions;
  }

  /** The ids that were read, of conditions that were refused too. */
  Set<String> ids() {
    return places.keySet();
  }

  private Optional<Condition> condition(YamlNode node) {
    node.allow(KEYS);
    String id = Values.id(node.get("id")).orElse("unnamed");
    if (places.putIfAbsent(id, node) != null) {
      node.get("id").problem("the condition \"" + id + "\" stands in the pack twice");
    }
    LocalText title = Values.local(node.get("title"));
    LocalText must = Values.local(node.get("must"));
    Optional<LocalText> remedy = node.find("remedy").map(Values::local);
    List<Citation> citations = cites.required(node);
    Optional<YamlNode> appliesNode = node.find("applies");
    Optional<Expr> applies = appliesNode.flatMap(expressions::condition);
    Optional<Expr> require = expressions.condition(node.get("require"));
    Set<String> directions = named.directionsOf(node);
    Set<String> roles = Named.references(node.find("roles"), "role", named.roleCodes());
    Set<String> topics = named.facts().topics(node.find("topics"));
    Optional<ConditionKind> kind = Values.oneOf(node.get("kind"), KINDS);
    Optional<Force> force = Values.oneOf(node.get("force"), FORCES);
    Set<String> overrides =
        new LinkedHashSet<>(node.find("overrides").map(YamlNode::texts).orElse(List.of()));
    if (require.isEmpty() || citations.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            id,
            title,
            directions,
            roles,
            topics,
            kind.orElse(ConditionKind.REQUIREMENT),
            force.orElse(Force.HARD),
            citations,
            applies,
            require.get(),
            overrides,
            must,
            remedy));
  }
}
