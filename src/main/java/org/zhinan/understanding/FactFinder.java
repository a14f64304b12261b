package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Saying;
import org.zhinan.lexicon.Token;

/**
 * Finds the facts that a message states. Of two sayings that overlap the longer wins, so that each
 * word is evidence once; a phrase that denies right before a yes-or-no saying turns it round, and
 * before any other makes it no fact.
 */
final class FactFinder {

  private record Candidate(Saying saying, Match match, FactValue value) {}

  private final FactDictionary dictionary;
  private final Speech speech;
  private final SubjectFinder subjects;

  FactFinder(FactDictionary dictionary, Speech speech, SubjectFinder subjects) {
    this.dictionary = dictionary;
    this.speech = speech;
    this.subjects = subjects;
  }

  List<Said> find() {
    List<Said> said = new ArrayList<>();
    for (Candidate candidate : chosen()) {
      subjects
          .at(candidate.saying().entityType(), candidate.match())
          .ifPresent(subject -> said.add(said(candidate, subject)));
    }
    return said;
  }

  /** Paths to which different values are given in one message, unless one is a correction. */
  static Set<FactPath> contradictions(List<Said> said) {
    Map<FactPath, FactValue> first = new LinkedHashMap<>();
    Set<FactPath> twice = new LinkedHashSet<>();
    for (Said one : said) {
      if (one instanceof Said.Value value && value.about() == Said.About.OWN) {
        FactValue before = first.putIfAbsent(value.path(), value.value());
        if (before != null && !before.equals(value.value())) {
          twice.add(value.path());
        }
      }
    }
    return twice;
  }

  private Said said(Candidate candidate, SubjectFinder.Found subject) {
    FactPath path = FactPath.of(subject.path()).child(candidate.saying().field());
    TextSpan span = speech.sourceSpan(candidate.match().start(), candidate.match().end());
    return new Said.Value(path, candidate.value(), span, subject.about());
  }

  private List<Candidate> chosen() {
    List<Candidate> candidates = new ArrayList<>();
    for (Saying saying : speech.grammar().sayings()) {
      for (Match match : speech.all(saying.pattern())) {
        value(saying, match).ifPresent(v -> candidates.add(new Candidate(saying, match, v)));
      }
    }
    candidates.sort((a, b) -> Integer.compare(b.match().length(), a.match().length()));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.stream().noneMatch(c -> competes(c, candidate))) {
        chosen.add(candidate);
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.match().start(), b.match().start()));
    return chosen;
  }

  private static boolean competes(Candidate a, Candidate b) {
    return a.match().start() < b.match().end() && b.match().start() < a.match().end();
  }

  private Optional<FactValue> value(Saying saying, Match match) {
    Optional<FactValue> value =
        saying
            .value()
            .or(
                () ->
                    match.tokens().isEmpty()
                        ? Optional.empty()
                        : Optional.of(last(match.tokens()).value()))
            .filter(v -> isOfType(saying, v));
    if (!isDenied(match)) {
      return value;
    }
    return value.filter(v -> v instanceof BoolValue).map(v -> new BoolValue(!isTrue(v)));
  }

  private boolean isOfType(Saying saying, FactValue value) {
    return dictionary
        .type(saying.entityType())
        .findField(saying.field())
        .map(FactField::type)
        .filter(
            type ->
                !(type instanceof FactType.Code code
                    && value instanceof org.zhinan.fact.CodeValue v
                    && !code.allows(v.code())))
        .isPresent();
  }

  private static boolean isTrue(FactValue value) {
    return value instanceof BoolValue bool && bool.value();
  }

  private boolean isDenied(Match match) {
    String before = speech.text().substring(0, match.start());
    return speech.grammar().negations().stream().anyMatch(before::endsWith);
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }
}
