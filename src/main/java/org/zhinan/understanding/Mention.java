package org.zhinan.understanding;

import java.util.Map;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Subject;

/**
 * A place where a message speaks of somebody or something.
 *
 * @param entityType as what it is brought up; empty for a mere word, which can stand for any
 * @param told what the phrase itself tells: field → value
 * @param count how many of them it speaks of ("两个在研项目")
 */
record Mention(
    Subject subject, String entityType, Match match, Map<String, FactValue> told, int count) {

  Mention {
    told = Map.copyOf(told);
  }

  boolean isWord() {
    return entityType.isEmpty();
  }

  boolean canBe(String type, String role) {
    return (isWord() || entityType.equals(type)) && subject.path(type, role).isPresent();
  }
}
