package org.zhinan.guideline.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;

/** A clause that others may stand under, while the tree is being built. */
final class Frame {

  private final Clause clause;
  private final int rank;
  private final boolean titled;
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean listIsSentence;

  /**
   * @param titled whether its words are a title and stand whole in the paths below it
   */
  Frame(Clause clause, int rank, boolean titled) {
    this.clause = clause;
    this.rank = rank;
    this.titled = titled;
  }

  ClauseId id() {
    return clause.id();
  }

  int rank() {
    return rank;
  }

  ClauseKind kind() {
    return clause.kind();
  }

  List<String> path() {
    return clause.path();
  }

  List<String> pathWith(String step) {
    List<String> path = new ArrayList<>(clause.path());
    path.add(step);
    return path;
  }

  Optional<String> direction() {
    return clause.direction();
  }

  String text() {
    return clause.text();
  }

  boolean isTitled() {
    return titled;
  }

  /** Whether labelled paragraphs of an item may stand here. */
  boolean holdsLabels() {
    return switch (kind()) {
      case PART, HEADING, DIRECTION -> true;
      case ITEM -> titled;
      case LABELLED, PARAGRAPH -> false;
    };
  }

  /** Counts one more child of a sort; the first is {@code from}. */
  int next(String sort, int from) {
    return counts.merge(sort, from, (now, first) -> now + 1);
  }

  /** Notes that an item below ended like a part of a sentence. */
  void openSentence() {
    listIsSentence = true;
  }

  boolean listIsSentence() {
    return listIsSentence;
  }
}
