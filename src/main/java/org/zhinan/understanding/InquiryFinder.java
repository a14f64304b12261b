package org.zhinan.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Token;

/**
 * Finds what a message asks (domain, section 2): the first form that fits wins, in the order that
 * the guideline's reading gives.
 */
final class InquiryFinder {

  private final Speech speech;
  private final Background background;

  InquiryFinder(Speech speech, Background background) {
    this.speech = speech;
    this.background = background;
  }

  Inquiry find(List<Said> said) {
    Set<FactPath> tested = new LinkedHashSet<>();
    said.forEach(s -> path(s).ifPresent(tested::add));
    Set<String> countries = codes(Grammar.COUNTRY, whole());
    List<String> named = List.copyOf(codes(Grammar.DIRECTION, whole()));
    Set<String> information = information();
    Set<String> topics = topics(said);
    Optional<String> role = role();
    Inquiry.Form form = form(said, topics, information, countries);
    return new Inquiry(
        form,
        named.isEmpty() ? ofCountries(countries) : named,
        !named.isEmpty(),
        role,
        form == Inquiry.Form.TOPIC || form == Inquiry.Form.INFORMATION ? topics : Set.of(),
        tested,
        countries,
        form == Inquiry.Form.INFORMATION ? information : Set.of(),
        speech.sourceSpan(question().start(), question().end()));
  }

  /** The role that is asked for, or that the speaker takes; empty when none is spoken of. */
  Optional<String> role() {
    List<Token> roles = speech.words(Grammar.ROLE);
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(Speech.code(roles.get(roles.size() - 1)));
  }

  private Inquiry.Form form(
      List<Said> said, Set<String> topics, Set<String> information, Set<String> countries) {
    for (Map.Entry<String, Inquiry.Form> fixed : FIXED) {
      if (speech.has(fixed.getKey())) {
        return fixed.getValue();
      }
    }
    boolean asks = speech.has("ask") || speech.has("test");
    if (!information.isEmpty() && !(speech.has("test") && !topics.isEmpty() && !said.isEmpty())) {
      return Inquiry.Form.INFORMATION;
    }
    if (asks && !topics.isEmpty()) {
      return Inquiry.Form.TOPIC;
    }
    if (asks && speech.has("kind-in-role") && !speech.has("self")) {
      return Inquiry.Form.KIND_IN_ROLE;
    }
    if (speech.hasWithin("role", question())) {
      return Inquiry.Form.ROLE;
    }
    if (asks && !said.isEmpty()) {
      return Inquiry.Form.PLAN;
    }
    return said.isEmpty() && !speech.has("ellipsis") && background.last().isEmpty()
        ? unplaced(countries)
        : Inquiry.Form.CONTINUE;
  }

  private static final List<Map.Entry<String, Inquiry.Form>> FIXED =
      List.of(
          Map.entry("restart", Inquiry.Form.RESTART),
          Map.entry("out-of-scope", Inquiry.Form.OUT_OF_SCOPE),
          Map.entry("why", Inquiry.Form.WHY),
          Map.entry("matching", Inquiry.Form.MATCHING));

  private Inquiry.Form unplaced(Set<String> countries) {
    if (speech.has("greeting")) {
      return Inquiry.Form.GREETING;
    }
    return countries.isEmpty() && !speech.has("ask") && !speech.has("test")
        ? Inquiry.Form.OUT_OF_SCOPE
        : Inquiry.Form.UNPLACED;
  }

  /** The sentence that asks: the last one with a question's mark or words, else the last. */
  private TextSpan question() {
    TextSpan last = whole();
    boolean asking = false;
    for (TextSpan sentence : speech.sentences()) {
      boolean asks = speech.hasWithin("ask", sentence) || speech.hasWithin("test", sentence);
      if (asks || !asking) {
        last = sentence;
        asking |= asks;
      }
    }
    return last;
  }

  private TextSpan whole() {
    return new TextSpan(0, speech.text().length());
  }

  /** The topics that the question names; a word that only states a fact ("周期三年") names none. */
  private Set<String> topics(List<Said> said) {
    TextSpan question = question();
    Set<String> topics = new LinkedHashSet<>();
    for (Token token : speech.words(Grammar.TOPIC)) {
      TextSpan words = speech.sourceSpan(token.start(), token.end());
      if (question.start() <= token.start()
          && token.end() <= question.end()
          && said.stream().noneMatch(s -> s.span().overlaps(words))) {
        topics.add(Speech.code(token));
      }
    }
    return topics;
  }

  private Set<String> information() {
    return speech.grammar().information().match(speech.lattice());
  }

  private List<String> ofCountries(Set<String> countries) {
    return countries.stream()
        .flatMap(c -> speech.grammar().countries().getOrDefault(c, List.of()).stream())
        .distinct()
        .toList();
  }

  private Set<String> codes(String category, TextSpan part) {
    Set<String> codes = new LinkedHashSet<>();
    for (Token token : speech.words(category)) {
      if (part.start() <= token.start() && token.end() <= part.end()) {
        codes.add(Speech.code(token));
      }
    }
    return codes;
  }

  private static Optional<FactPath> path(Said said) {
    if (said instanceof Said.Value value) {
      return Optional.of(value.path());
    }
    return said instanceof Said.Member member ? Optional.of(member.path()) : Optional.empty();
  }
}
