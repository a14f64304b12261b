package org.zhinan.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.pack.yaml.YamlNode;
import org.zhinan.rule.expr.Expr;

/** Reads {@code papers.yaml}, once steps and conditions are known. */
final class PapersFile {

  static final String NAME = "papers.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "detail",
          "directions",
          "part",
          "step",
          "condition",
          "when",
          "applies",
          "cite");

  private final Named named;
  private final CiteReader cites;
  private final ExpressionReader expressions;
  private final Set<String> steps;
  private final Set<String> conditions;

  /**
   * @param steps the ids that {@code step} may name
   * @param conditions the ids that {@code condition} may name
   */
  PapersFile(
      Named named,
      CiteReader cites,
      ExpressionReader expressions,
      Set<String> steps,
      Set<String> conditions) {
    this.named = named;
    this.cites = cites;
    this.expressions = expressions;
    this.steps = steps;
    this.conditions = conditions;
  }

  List<Paper> read(YamlNode root) {
    List<Paper> papers = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : root.list()) {
      Paper paper = paper(node.allow(KEYS));
      if (!ids.add(paper.id())) {
        node.get("id").problem("the paper \"" + paper.id() + "\" stands here twice");
      }
      papers.add(paper);
    }
    return papers;
  }

  private Paper paper(YamlNode node) {
    Optional<LocalText> when = node.find("when").map(Values::local);
    Optional<Expr> applies = node.find("applies").flatMap(expressions::condition);
    if (when.isPresent() != node.find("applies").isPresent()) {
      node.problem("\"when\" and \"applies\" say the same, in words and as an expression: both");
    }
    Values.isKnown(node.get("step"), "step", steps);
    return new Paper(
        Values.id(node.get("id")).orElse(""),
        Values.local(node.get("title")),
        Values.local(node.get("detail")),
        named.directionsOf(node),
        node.get("step").text(),
        node.find("condition").filter(this::isCondition).map(YamlNode::text),
        when,
        applies,
        cites.required(node));
  }

  private boolean isCondition(YamlNode node) {
    boolean known = conditions.contains(node.text());
    if (!known) {
      node.problem("unknown condition \"" + node.text() + "\"; allowed: any id of a condition");
    }
    return known;
  }
}
