package org.zhinan.understanding;

import java.util.List;
import java.util.Optional;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Subject;
import org.zhinan.lexicon.Token;

/**
 * Finds whom a statement is about: the last subject of a fitting kind that is named before its end
 * (or inside it), else the default one of that kind.
 */
final class SubjectFinder {

  private static final String SUPPOSITION = "suppose";

  private final Speech speech;
  private final String role;
  private final List<Token> named;

  /** Where the facts of a subject stand, and whose case they belong to. */
  record Found(String path, Said.About about) {}

  SubjectFinder(Speech speech, String role) {
    this.speech = speech;
    this.role = role;
    this.named = speech.words(Grammar.SUBJECT);
  }

  Optional<Found> at(String entityType, Match match) {
    return named(entityType, match)
        .or(() -> first(entityType))
        .flatMap(s -> s.path(entityType, role).map(path -> new Found(path, about(s, match))));
  }

  private Optional<Subject> named(String entityType, Match match) {
    Optional<Subject> nearest = Optional.empty();
    for (Token token : named) {
      Subject subject = speech.grammar().subjects().get(Speech.code(token));
      if (subject != null
          && token.start() < match.end()
          && subject.path(entityType, role).isPresent()) {
        nearest = Optional.of(subject);
      }
    }
    return nearest;
  }

  private Optional<Subject> first(String entityType) {
    return speech.grammar().subjects().values().stream()
        .filter(s -> s.path(entityType, role).isPresent())
        .findFirst();
  }

  private Said.About about(Subject subject, Match match) {
    if (subject.other()) {
      return Said.About.OTHER;
    }
    TextSpan sentence = speech.sentenceAt(match.start());
    return speech.hasWithin(SUPPOSITION, sentence) ? Said.About.SUPPOSED : Said.About.OWN;
  }
}
