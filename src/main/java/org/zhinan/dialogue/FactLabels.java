package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;

/** What is not known, as short phrases: the facts of one entity stand together behind its name. */
record FactLabels(FactWords facts, FactSheet sheet) {

  /** In the order given; "title and degree of the leader" is one phrase. */
  List<String> list(Collection<FactPath> missing) {
    Map<String, List<String>> byEntity = new LinkedHashMap<>();
    for (FactPath path : missing) {
      String phrase = phrase(path);
      String entity = phrase.isEmpty() ? facts.who(path.parent()) : phrase;
      List<String> fields = byEntity.computeIfAbsent(entity, e -> new ArrayList<>());
      if (phrase.isEmpty() && !fields.contains(field(path))) {
        fields.add(field(path));
      }
    }
    List<String> phrases = new ArrayList<>();
    byEntity.forEach((entity, fields) -> phrases.add(phrase(entity, fields)));
    return phrases;
  }

  private String phrase(String entity, List<String> fields) {
    Words words = facts.words();
    return fields.isEmpty()
        ? entity
        : words.say(Phrase.FACT_LABEL, "who", entity, "field", words.join(fields));
  }

  /** A phrase of its own: what is known too coarsely, lists, entities; empty for a plain field. */
  private String phrase(FactPath path) {
    Words words = facts.words();
    if (facts.isList(path) && !sheet.listKeys(path).isEmpty()) {
      return facts.others(Phrase.FACT_OTHERS, path, sheet);
    }
    if (sheet.find(path).isPresent()) {
      return words.say(
          Phrase.FACT_COARSE, "fact", facts.label(path), "value", facts.value(path, sheet));
    }
    return path.steps().size() == 1 ? facts.label(path) : "";
  }

  private String field(FactPath path) {
    String label = facts.fieldLabel(path);
    return facts.isYesOrNo(path) ? facts.words().say(Phrase.FACT_WHETHER, "field", label) : label;
  }
}
