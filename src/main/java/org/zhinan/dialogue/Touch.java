package org.zhinan.dialogue;

import java.util.List;
import java.util.Set;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Reads;
import org.zhinan.rule.RuleBook;

/**
 * Tells which conditions a message touches: those whose requirement reads a fact that it states.
 */
record Touch(RuleBook book) {

  boolean isTouched(Condition condition, Set<FactPath> facts) {
    return facts.stream()
        .filter(path -> isOnItsMatter(condition, path))
        .anyMatch(path -> isRead(Reads.of(book, condition), path));
  }

  /**
   * Whether a fact belongs to the matter of a condition. The budget decides whether a limit
   * applies, but who tells it does not ask about limits. Facts of list members belong to whatever
   * reads them.
   */
  private boolean isOnItsMatter(Condition condition, FactPath path) {
    Set<String> topics =
        book.vocabulary().facts().findField(path).map(FactField::topics).orElse(Set.of());
    return topics.isEmpty()
        || condition.topics().isEmpty()
        || isOfListMember(path)
        || topics.stream().anyMatch(condition.topics()::contains);
  }

  private boolean isOfListMember(FactPath path) {
    return path.steps().size() > 2 && isList(FactPath.of(path.root()));
  }

  List<Condition> listTouched(List<Condition> conditions, Set<FactPath> facts) {
    return conditions.stream().filter(c -> isTouched(c, facts)).toList();
  }

  private boolean isRead(Set<String> patterns, FactPath path) {
    return patterns.stream().anyMatch(p -> reaches(List.of(p.split("\\.", -1)), path));
  }

  /**
   * A fact is read by its own pattern; a list that is closed also by what is read of its members; a
   * member that is named also by what is read of the list.
   */
  private boolean reaches(List<String> pattern, FactPath path) {
    int common = Math.min(pattern.size(), path.steps().size());
    for (int i = 0; i < common; i++) {
      if (!pattern.get(i).equals("*") && !pattern.get(i).equals(path.steps().get(i))) {
        return false;
      }
    }
    int longer = pattern.size() - path.steps().size();
    return longer == 0 || (longer > 0 ? isList(path) : longer == -1 && isMember(path));
  }

  private boolean isList(FactPath path) {
    return book.vocabulary().facts().findField(path).map(FactField::type).stream()
        .anyMatch(FactType.Many.class::isInstance);
  }

  private boolean isMember(FactPath path) {
    return path.steps().size() > 1 && isList(path.parent());
  }
}
