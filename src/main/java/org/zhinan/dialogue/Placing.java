package org.zhinan.dialogue;

import org.zhinan.rule.Question;
import org.zhinan.rule.Scope;

/** Where a question belongs: what has to be done to answer it. */
sealed interface Placing {

  /** A verdict is asked for. */
  record Decide(Question question) implements Placing {}

  /** Which directions fit, of those in the scope; of all when it names none. */
  record Match(Scope scope) implements Placing {}

  /** What the guideline says. */
  record Inform() implements Placing {}

  /** No kind of question fits: looked for in the clauses. */
  record LookUp() implements Placing {}

  /** A country is spoken of that has no direction of its own. */
  record NoDirection() implements Placing {}

  /** Nothing is decided or looked up: an answer of this kind with this text. */
  record Say(String kind, Phrase phrase) implements Placing {}
}
