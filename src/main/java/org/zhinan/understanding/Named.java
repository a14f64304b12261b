package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Token;

/**
 * What a question names: directions, countries, topics.
 *
 * @param statements those that somebody was found for
 * @param matters those that only name a matter ("公务员这条")
 * @param topicsOf the topics that the fact of a statement belongs to
 */
record Named(
    Speech speech,
    Roles roles,
    List<Statement> statements,
    List<Statement> matters,
    Function<Statement, Set<String>> topicsOf) {

  /** The topics that the question names; a word that only states a fact ("周期三年") names none. */
  Set<String> topics(TextSpan question) {
    Set<String> topics = new LinkedHashSet<>();
    for (Token token : speech.words(Grammar.TOPIC)) {
      if (question.start() <= token.start()
          && token.end() <= question.end()
          && statements.stream().noneMatch(s -> usesAsWord(s.match(), token))
          && !onlyStates(speech.clauseAt(token.start()))) {
        topics.add(token.code());
        topics.addAll(testedWith(token));
      }
    }
    matters.stream()
        .filter(m -> question.start() <= m.match().start() && m.match().end() <= question.end())
        .forEach(m -> topics.addAll(topicsOf.apply(m)));
    return topics;
  }

  /** The topics of what is said and put to the test in the clause that names a topic. */
  private Set<String> testedWith(Token topic) {
    TextSpan clause = speech.clauseAt(topic.start());
    Set<String> topics = new LinkedHashSet<>();
    if (speech.hasWithin("test", clause)) {
      statements.stream()
          .filter(s -> s.holder().isEmpty())
          .filter(s -> clause.start() <= s.match().start() && s.match().end() <= clause.end())
          .forEach(s -> topics.addAll(topicsOf.apply(s)));
    }
    return topics;
  }

  /** Whether a clause tells something and asks nothing ("职称是教授，…"). */
  private boolean onlyStates(TextSpan clause) {
    boolean asks =
        speech.hasWithin("ask", clause)
            || speech.hasWithin("test", clause)
            || speech.hasWithin("open-question", clause);
    return !asks
        && statements.stream()
            .anyMatch(s -> clause.start() <= s.match().start() && s.match().end() <= clause.end());
  }

  private static boolean usesAsWord(Match match, Token token) {
    return match.overlaps(token.start(), token.end())
        && !match.skips(new TextSpan(token.start(), token.end()));
  }

  /** Directions named in the question; else those named anywhere, unless they are denied. */
  List<String> directions(TextSpan question) {
    List<String> all = codes(Grammar.DIRECTION, speech.whole());
    List<String> here = codes(Grammar.DIRECTION, question);
    return (here.isEmpty() ? all : here).stream().map(d -> meant(d, all)).distinct().toList();
  }

  /** Of directions that share a number, the one is meant whose name or country is spoken of. */
  private String meant(String direction, List<String> named) {
    String number = direction.substring(direction.indexOf('-') + 1);
    List<String> spokenOf = new ArrayList<>(named);
    spokenOf.addAll(ofCountries(countries()));
    return spokenOf.stream()
        .filter(d -> !d.equals(direction) && d.endsWith("-" + number))
        .findFirst()
        .orElse(direction);
  }

  /** Countries spoken of as the other side; where a person comes from is no such thing. */
  Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    speech.words(Grammar.COUNTRY).stream()
        .filter(t -> isValue(t) || !isUsed(t))
        .forEach(t -> countries.add(t.code()));
    countries.removeAll(speech.grammar().home());
    return countries;
  }

  private boolean isValue(Token token) {
    return statements.stream().anyMatch(s -> s.holder().filter(token::equals).isPresent());
  }

  private boolean isUsed(Token token) {
    return statements.stream().anyMatch(s -> usesAsWord(s.match(), token));
  }

  /** The directions that are about these countries. */
  List<String> ofCountries(Set<String> countries) {
    return countries.stream()
        .flatMap(c -> speech.grammar().countries().getOrDefault(c, List.of()).stream())
        .distinct()
        .toList();
  }

  private List<String> codes(String category, TextSpan part) {
    Set<String> codes = new LinkedHashSet<>();
    for (Token token : speech.words(category)) {
      if (part.start() <= token.start() && token.end() <= part.end() && !roles.isDenied(token)) {
        codes.add(token.code());
      }
    }
    return List.copyOf(codes);
  }
}
