package org.zhinan.lexicon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.base.TextSpan;

/** How things are asked for: by code, in the order of the file. */
public record Asking(Map<String, Way> ways) {

  public Asking {
    ways = new LinkedHashMap<>(ways);
  }

  public static Asking none() {
    return new Asking(Map.of());
  }

  /**
   * How one thing is asked for.
   *
   * @param ask any of these asks for it
   * @param unless any of these says that something else is asked
   * @param over codes that this one silences where both fit, being the more exact
   */
  public record Way(List<Pattern> ask, List<Pattern> unless, Set<String> over) {
    public Way {
      ask = List.copyOf(ask);
      unless = List.copyOf(unless);
      over = Set.copyOf(over);
    }
  }

  /** What a text asks for, in the order in which it does. */
  public Set<String> match(Lattice lattice) {
    return match(lattice, new TextSpan(0, lattice.text().length()));
  }

  /** What a part of a text asks for. */
  public Set<String> match(Lattice lattice, TextSpan part) {
    PatternMatcher matcher = new PatternMatcher(lattice);
    Map<String, Integer> starts = new TreeMap<>();
    ways.forEach((code, way) -> start(way, matcher, part).ifPresent(at -> starts.put(code, at)));
    Set<String> silenced =
        starts.keySet().stream()
            .flatMap(code -> way(code).over().stream())
            .collect(Collectors.toSet());
    return starts.entrySet().stream()
        .filter(entry -> !silenced.contains(entry.getKey()))
        .sorted(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All words that these codes are asked for by. */
  public Set<String> words(Set<String> codes) {
    Set<String> words = new TreeSet<>();
    codes.stream()
        .flatMap(code -> way(code).ask().stream())
        .forEach(pattern -> words.addAll(pattern.words()));
    return words;
  }

  private Way way(String code) {
    return ways.getOrDefault(code, new Way(List.of(), List.of(), Set.of()));
  }

  private static Optional<Integer> start(Way way, PatternMatcher matcher, TextSpan part) {
    Optional<Integer> start =
        way.ask().stream()
            .flatMap(pattern -> matcher.all(pattern).stream())
            .filter(m -> isWithin(m, part))
            .map(Match::start)
            .min(Comparator.naturalOrder());
    boolean other =
        start.isPresent()
            && way.unless().stream()
                .flatMap(p -> matcher.all(p).stream())
                .anyMatch(m -> isWithin(m, part));
    return other ? Optional.empty() : start;
  }

  private static boolean isWithin(Match match, TextSpan part) {
    return part.start() <= match.start() && match.end() <= part.end();
  }
}
