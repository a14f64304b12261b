package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;

/**
 * Known facts as short phrases, each entity once: a list's members are named with what is told of
 * them, never counted.
 */
record FactPhrases(FactWords facts, FactSheet sheet) {

  private static final int NAMING = 3;

  /** One phrase for each single fact, each member of a list, each list that is empty. */
  List<String> list(List<FactPath> known) {
    Map<FactPath, List<FactPath>> members = new LinkedHashMap<>();
    List<String> phrases = new ArrayList<>();
    for (FactPath path : known) {
      if (facts.isList(path)) {
        list(path, members, phrases);
      } else if (isOfMember(path)) {
        members.computeIfAbsent(path.parent(), p -> new ArrayList<>()).add(path);
      } else {
        phrases.add(fact(facts.label(path), path));
      }
    }
    members.forEach((member, told) -> phrases.add(member(member, told)));
    return phrases;
  }

  /** Of a list only its members, or that it has none, is known; of an open one nothing is. */
  private void list(FactPath list, Map<FactPath, List<FactPath>> members, List<String> phrases) {
    List<String> keys = sheet.listKeys(list);
    if (sheet.isComplete(list)) {
      keys.forEach(key -> members.computeIfAbsent(list.child(key), p -> new ArrayList<>()));
    }
    if (sheet.isComplete(list) && keys.isEmpty()) {
      phrases.add(fact(facts.label(list), list));
    }
  }

  private String member(FactPath member, List<FactPath> told) {
    List<String> parts =
        told.isEmpty()
            ? named(member)
            : told.stream().map(path -> fact(facts.fieldLabel(path), path)).toList();
    String who = facts.who(member);
    return parts.isEmpty() ? who : say(Phrase.FACT_MEMBER, who, join(parts));
  }

  /** What tells a member from others: the values told of it. */
  private List<String> named(FactPath member) {
    return sheet.values().keySet().stream()
        .filter(path -> path.parent().equals(member))
        .limit(NAMING)
        .map(path -> facts.value(path, sheet))
        .toList();
  }

  private String fact(String label, FactPath path) {
    return facts.words().say(Phrase.FACT_VALUE, "fact", label, "value", facts.value(path, sheet));
  }

  private String say(Phrase phrase, String who, String told) {
    return facts.words().say(phrase, "who", who, "facts", told);
  }

  private String join(List<String> parts) {
    return String.join(facts.words().say(Phrase.FACT_JOIN), parts);
  }

  private boolean isOfMember(FactPath path) {
    return path.steps().size() > 2 && facts.isList(path.parent().parent());
  }
}
