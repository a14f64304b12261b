package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.fact.Assumption;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Finding;

/** A finding in one sentence: what is known and decides, what is not known, what is required. */
record FindingWords(FactWords facts, FactSheet sheet) {

  private static final int SHOWN = 4;

  /** "Date of birth: 1961; must be …." with the mark that ends it. */
  String explain(Condition condition, Finding finding) {
    Words words = facts.words();
    String must = words.unended(words.in(condition.must()));
    String known = String.join(words.say(Phrase.FACT_JOIN), shown(known(finding)));
    String sentence =
        known.isEmpty() ? must : words.say(Phrase.FACT_MUST, "facts", known, "must", must);
    return sentence + words.say(Phrase.SENTENCE_END);
  }

  /** What the finding takes for granted, in words. */
  List<String> assumptions(Finding finding) {
    return finding.assumed().stream().map(this::assumption).toList();
  }

  private List<String> known(Finding finding) {
    List<FactPath> told = new ArrayList<>(finding.used());
    told.removeAll(finding.assumed());
    told.removeAll(finding.missing());
    List<String> known = new ArrayList<>(new FactPhrases(facts, sheet).list(told));
    known.addAll(assumptions(finding));
    if (!finding.missing().isEmpty()) {
      known.add(open(finding.missing()));
    }
    return known;
  }

  private String assumption(FactPath path) {
    String note =
        facts
            .dictionary()
            .findField(path)
            .flatMap(FactField::assumes)
            .map(Assumption::note)
            .map(facts.words()::in)
            .orElse("");
    return facts.words().say(Phrase.FACT_ASSUMED, "who", facts.who(path.parent()), "note", note);
  }

  private String open(List<FactPath> missing) {
    List<String> labels = new FactLabels(facts, sheet).list(missing);
    return facts.words().say(Phrase.FACT_OPEN, "facts", facts.words().join(shown(labels)));
  }

  /** The first few; the last of them says that there are more. */
  private List<String> shown(List<String> all) {
    if (all.size() <= SHOWN) {
      return all;
    }
    List<String> few = new ArrayList<>(all.subList(0, SHOWN));
    few.set(SHOWN - 1, facts.words().say(Phrase.FACT_ANDMORE, "fact", few.get(SHOWN - 1)));
    return few;
  }
}
