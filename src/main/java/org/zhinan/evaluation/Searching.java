package org.zhinan.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhinan.base.FoldedText;

/** Runs a search case. */
final class Searching {

  private final Examinee examinee;
  private final int hits;

  Searching(Examinee examinee, int hits) {
    this.examinee = examinee;
    this.hits = hits;
  }

  CaseResult run(SearchCase asked) {
    long started = System.nanoTime();
    List<String> found =
        examinee.search().search(asked.query(), Optional.empty(), hits).stream()
            .map(hit -> hit.clause().text())
            .toList();
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    return new CaseResult.Searched(asked, rank(found, asked.gold()), found, took);
  }

  private static int rank(List<String> found, List<String> gold) {
    for (int i = 0; i < found.size(); i++) {
      FoldedText text = FoldedText.of(found.get(i));
      if (gold.stream().anyMatch(text::contains)) {
        return i + 1;
      }
    }
    return 0;
  }
}
