package org.zhinan.evaluation;

import java.time.Duration;
import java.util.List;

/** What became of one case. */
public sealed interface CaseResult {

  TestCase.Head head();

  /** Whether the case holds in full. */
  boolean holds();

  /** The time each answer took. */
  List<Duration> listTimes();

  /** A conversation, turn by turn. */
  record Talked(ConversationCase asked, List<TurnResult> turns) implements CaseResult {

    public Talked {
      turns = List.copyOf(turns);
    }

    @Override
    public TestCase.Head head() {
      return asked.head();
    }

    @Override
    public boolean holds() {
      return turns.stream().allMatch(TurnResult::isFlawless);
    }

    @Override
    public List<Duration> listTimes() {
      return turns.stream().map(TurnResult::took).toList();
    }
  }

  /**
   * A search.
   *
   * @param rank the first hit that holds the gold, from 1; 0 when none of the first hits does
   * @param found the texts of the first hits, best first
   */
  record Searched(SearchCase asked, int rank, List<String> found, Duration took)
      implements CaseResult {

    public Searched {
      found = List.copyOf(found);
    }

    @Override
    public TestCase.Head head() {
      return asked.head();
    }

    @Override
    public boolean holds() {
      return rank > 0;
    }

    @Override
    public List<Duration> listTimes() {
      return List.of(took);
    }
  }
}
