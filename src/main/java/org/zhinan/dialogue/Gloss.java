package org.zhinan.dialogue;

import java.util.List;
import org.zhinan.guideline.Clause;
import org.zhinan.rule.Condition;
import org.zhinan.rule.RuleBook;

/** What a clause says, in the language of the answer, where that is not the guideline's own. */
record Gloss(RuleBook rules, Words words) {

  /** The requirements of the conditions that rest on the clause; empty where none does. */
  String of(Clause clause) {
    if (!words.isForeign()) {
      return "";
    }
    List<String> glosses =
        rules.conditions().stream()
            .filter(c -> c.citations().stream().anyMatch(x -> x.clause().equals(clause.id())))
            .map(this::gloss)
            .distinct()
            .limit(2)
            .toList();
    return glosses.isEmpty()
        ? ""
        : words.say(Phrase.INFORMATION_GLOSS, "gloss", words.join(glosses));
  }

  private String gloss(Condition condition) {
    return words.in(condition.title()) + ": " + words.in(condition.must());
  }
}
