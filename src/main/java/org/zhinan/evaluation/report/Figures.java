package org.zhinan.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.zhinan.evaluation.Evaluation;
import org.zhinan.evaluation.Latencies;
import org.zhinan.evaluation.Retrieval;
import org.zhinan.evaluation.Share;

/** Figures of a run in words. */
final class Figures {

  private Figures() {}

  static String headline(Evaluation evaluation) {
    Share all = evaluation.byTag().getOrDefault(Evaluation.ALL, new Share(0, 0));
    return all.held()
        + " of "
        + all.all()
        + " cases hold in full ("
        + percent(all)
        + "); dangerous verdicts: "
        + evaluation.dangers()
        + "; quotes that do not stand in the guideline: "
        + evaluation.misquoted();
  }

  /** A name, how many there are, how many hold, and the share. */
  static List<String> row(String name, Share share) {
    return List.of(
        name, Integer.toString(share.all()), Integer.toString(share.held()), percent(share));
  }

  static String retrieval(Retrieval retrieval) {
    return retrieval.searches() == 0
        ? "no searches"
        : String.format(
            Locale.ROOT,
            "%d searches, recall %s, mean reciprocal rank %.3f",
            retrieval.searches(),
            percent(retrieval.recall()),
            retrieval.meanReciprocalRank());
  }

  static String latencies(Latencies latencies) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms, %d answers",
        latencies.percentile(0.5),
        latencies.percentile(0.9),
        latencies.percentile(0.99),
        latencies.percentile(1),
        latencies.nanos().size());
  }

  static String percent(Share share) {
    return String.format(Locale.ROOT, "%.1f %%", share.value() * 100);
  }
}
