package org.zhinan.pack;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code steps.yaml}. */
final class StepsFile {

  static final String NAME = "steps.yaml";

  private static final Set<String> KEYS =
      Set.of("id", "title", "who", "detail", "directions", "part", "from", "until", "cite");

  private final Named named;
  private final CiteReader cites;

  StepsFile(Named named, CiteReader cites) {
    this.named = named;
    this.cites = cites;
  }

  List<Step> read(YamlNode root) {
    List<Step> steps = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : root.list()) {
      Step step = step(node.allow(KEYS));
      if (!ids.add(step.id())) {
        node.get("id").problem("the step \"" + step.id() + "\" stands here twice");
      }
      steps.add(step);
    }
    return steps;
  }

  private Step step(YamlNode node) {
    Optional<OffsetDateTime> from = node.find("from").flatMap(Values::instant);
    Optional<OffsetDateTime> until = node.find("until").flatMap(Values::instant);
    if (from.isPresent() && until.filter(u -> u.isBefore(from.get())).isPresent()) {
      node.get("until").problem("the step ends before it begins");
    }
    return new Step(
        Values.id(node.get("id")).orElse(""),
        Values.local(node.get("title")),
        Values.local(node.get("who")),
        Values.local(node.get("detail")),
        named.directionsOf(node),
        from,
        until,
        cites.required(node));
  }
}
