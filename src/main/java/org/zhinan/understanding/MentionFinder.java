package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Subject;
import org.zhinan.lexicon.Token;

/**
 * Finds where a message speaks of somebody or something: by the words of a subject, and by phrases
 * that bring one up. Of two phrases that use the same word the one that explains more wins; a
 * phrase that is denied brings nothing up.
 */
final class MentionFinder {

  private static final String COUNT = "count";
  private static final String PREDICATE = "predicate";
  private static final int MOST = 9;
  private static final int COUNT_BEFORE = 3;

  private final Speech speech;
  private final Polarity polarity;
  private final TokenValues values;
  private final FactDictionary dictionary;

  MentionFinder(Speech speech, Polarity polarity, TokenValues values, FactDictionary dictionary) {
    this.speech = speech;
    this.polarity = polarity;
    this.values = values;
    this.dictionary = dictionary;
  }

  /** All mentions, in the order of the text. */
  List<Mention> find() {
    List<Mention> mentions = new ArrayList<>(introduced());
    List<Mention> introduced = List.copyOf(mentions);
    for (Token token : speech.words(Grammar.SUBJECT)) {
      Subject subject = speech.grammar().subjects().get(token.code());
      if (subject != null
          && introduced.stream().noneMatch(m -> isPartOf(token, m))
          && !isPost(token)) {
        mentions.add(new Mention(subject, "", Match.of(token), Map.of(), 1));
      }
    }
    mentions.sort(Comparator.comparingInt(m -> m.match().start()));
    return mentions;
  }

  /** Whether a word names what somebody is ("我是课题的负责人"), not somebody. */
  private boolean isPost(Token token) {
    return speech.grammar().form(PREDICATE).stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.end() == token.start());
  }

  /** Whether a word only helps to bring somebody else up ("在研项目的负责人"). */
  private static boolean isPartOf(Token token, Mention mention) {
    return mention.match().overlaps(token.start(), token.end())
        && !mention.match().skips(new TextSpan(token.start(), token.end()));
  }

  private List<Mention> introduced() {
    List<Mention> alone = best(candidates(true));
    List<Mention> others = candidates(false);
    others.removeIf(o -> alone.stream().anyMatch(a -> takesWord(a, o)));
    List<Mention> introduced = new ArrayList<>(alone);
    introduced.addAll(best(others));
    return introduced;
  }

  private List<Mention> candidates(boolean alone) {
    List<Mention> candidates = new ArrayList<>();
    for (Subject subject : speech.grammar().subjects().values()) {
      for (Subject.Introduction introduction : subject.introductions()) {
        if (introduction.alone() == alone) {
          speech.all(introduction.pattern()).stream()
              .filter(match -> !polarity.isDenied(match))
              .forEach(match -> candidates.add(mention(subject, introduction, match)));
        }
      }
    }
    return candidates;
  }

  private static List<Mention> best(List<Mention> candidates) {
    candidates.sort(
        Comparator.<Mention>comparingInt(m -> -m.match().weight())
            .thenComparingInt(m -> m.match().skipped())
            .thenComparingInt(m -> m.match().start()));
    List<Mention> chosen = new ArrayList<>();
    for (Mention candidate : candidates) {
      if (chosen.stream().noneMatch(c -> competes(c, candidate))) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private Mention mention(Subject subject, Subject.Introduction introduction, Match match) {
    Map<String, FactValue> told = new LinkedHashMap<>();
    for (Match.Filled filled : match.filled()) {
      values
          .field(dictionary.type(introduction.entityType()), filled)
          .ifPresent(bound -> told.put(bound.getKey(), bound.getValue()));
    }
    told.putAll(introduction.told());
    return new Mention(subject, introduction.entityType(), match, told, count(match));
  }

  private static boolean competes(Mention a, Mention b) {
    return a.entityType().equals(b.entityType())
        && (a.match().filled().isEmpty() && b.match().filled().isEmpty()
            ? a.match().overlaps(b.match().start(), b.match().end())
            : sharesWord(a, b));
  }

  private static boolean takesWord(Mention taking, Mention from) {
    return from.match().tokens().stream()
        .anyMatch(t -> taking.match().overlaps(t.start(), t.end()) && !skips(taking.match(), t));
  }

  private static boolean skips(Match match, Token token) {
    return match.skips(new TextSpan(token.start(), token.end()));
  }

  private static boolean sharesWord(Mention a, Mention b) {
    return a.match().tokens().stream().anyMatch(t -> uses(b, t));
  }

  private static boolean uses(Mention mention, Token token) {
    return mention.match().tokens().stream()
        .anyMatch(t -> t.start() < token.end() && token.start() < t.end());
  }

  /** The number of things in or right before the phrase; one where none is told. */
  private int count(Match match) {
    for (int at = Math.max(0, match.start() - COUNT_BEFORE); at < match.end(); at++) {
      for (Token token : speech.tokensAt(at)) {
        if (token.category().equals(COUNT)
            && token.end() <= match.end()
            && isBeside(token, match)
            && token.value() instanceof NumberRange number) {
          return number.exact().map(n -> Math.min(MOST, Math.max(1, n.intValue()))).orElse(1);
        }
      }
    }
    return 1;
  }

  private boolean isBeside(Token token, Match match) {
    return token.end() > match.start() || match.start() - token.end() == 0;
  }
}
