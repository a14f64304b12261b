package org.zhinan.dialogue;

import java.util.List;
import java.util.stream.Collectors;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Status;

/** A finding in words: what is known, then what is required. */
record FindingWords(FactWords facts, FactSheet sheet) {

  private static final int SHOWN = 4;

  /** "Date of birth: 1961; must be …." with the mark that ends it. */
  String explain(Condition condition, Finding finding) {
    Words words = facts.words();
    String must = words.unended(words.in(condition.must()));
    String known =
        paths(finding).stream()
            .limit(SHOWN)
            .map(this::fact)
            .collect(Collectors.joining(words.say(Phrase.FACT_JOIN)));
    String sentence =
        known.isEmpty() ? must : words.say(Phrase.FACT_MUST, "facts", known, "must", must);
    return sentence + words.say(Phrase.SENTENCE_END);
  }

  private static List<FactPath> paths(Finding finding) {
    boolean open = finding.status() == Status.UNKNOWN;
    return open
        ? java.util.stream.Stream.concat(finding.used().stream(), finding.missing().stream())
            .distinct()
            .toList()
        : finding.used();
  }

  private String fact(FactPath path) {
    return facts
        .words()
        .say(Phrase.FACT_VALUE, "fact", facts.label(path), "value", facts.value(path, sheet));
  }
}
