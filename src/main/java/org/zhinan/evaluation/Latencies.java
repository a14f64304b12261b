package org.zhinan.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The times of a run's answers.
 *
 * @param nanos each, shortest first
 */
public record Latencies(List<Long> nanos) {

  private static final double MILLI = 1e6;

  public Latencies {
    nanos = List.copyOf(nanos);
  }

  /** The time within which this share of the answers was given, in milliseconds; 0 for none. */
  public double percentile(double share) {
    return nanos.isEmpty()
        ? 0
        : nanos.get(Math.min(nanos.size() - 1, (int) (nanos.size() * share))) / MILLI;
  }

  /** How many answers took up to so many milliseconds: 1, 2, 4, 8 …, without empty ends. */
  public Map<Long, Integer> histogram() {
    Map<Long, Integer> bars = new TreeMap<>();
    for (long each : nanos) {
      bars.merge(bar(each / MILLI), 1, Integer::sum);
    }
    if (!bars.isEmpty()) {
      TreeMap<Long, Integer> ends = new TreeMap<>(bars);
      for (long bar = ends.firstKey(); bar < ends.lastKey(); bar *= 2) {
        bars.putIfAbsent(bar, 0);
      }
    }
    return bars;
  }

  private static long bar(double millis) {
    long bar = 1;
    while (bar < millis) {
      bar *= 2;
    }
    return bar;
  }
}
