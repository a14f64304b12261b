package org.zhinan.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Subject;
import org.zhinan.lexicon.Token;

/**
 * Finds the role that is asked for: the last one spoken of that is not denied and does not belong
 * to something told aside (what somebody was in an ongoing project). A word such as 参加 that stands
 * for two roles is coded {@code person|unit}: the first when a person speaks of itself.
 */
final class Roles {

  private static final String INTENT = "role-intent";
  private static final int BEHIND = 3;
  private static final String SELF = "self";
  private static final String OWN_SIDE = "our-side";

  private final Speech speech;
  private final Background background;
  private final Polarity polarity;
  private final List<Mention> mentions;
  private final List<Statement> statements;
  private final Set<String> asideTypes;

  Roles(
      Speech speech,
      Background background,
      Polarity polarity,
      List<Mention> mentions,
      List<Statement> statements) {
    this.speech = speech;
    this.background = background;
    this.polarity = polarity;
    this.mentions = mentions;
    this.statements = statements;
    this.asideTypes = asideTypes(speech.grammar());
  }

  /** The role that is asked for: that of the question, else that of a sentence of intent. */
  Optional<String> of(TextSpan question, List<TextSpan> sentences) {
    return of(question)
        .or(
            () ->
                sentences.stream()
                    .filter(s -> speech.hasWithin(INTENT, s))
                    .flatMap(s -> of(s).stream())
                    .reduce((first, second) -> second));
  }

  /** The role that is spoken of in a part of the message. */
  private Optional<String> of(TextSpan part) {
    List<Token> named =
        speech.words(Grammar.ROLE).stream()
            .filter(t -> part.start() <= t.start() && t.end() <= part.end())
            .filter(t -> !speech.isQuoted(t) && !isAside(t) && !isDenied(t))
            .toList();
    List<Token> own = named.stream().filter(this::isOwn).toList();
    return (own.isEmpty() ? named : own).stream().reduce((first, second) -> second).map(this::code);
  }

  /** Whether the speaker is the one who has the role or means to ("我们牵头", "想牵头"). */
  private boolean isOwn(Token token) {
    TextSpan clause = speech.clauseAt(token.start());
    int from =
        mentions.stream()
            .filter(m -> uses(m.match(), token))
            .mapToInt(m -> m.match().start())
            .min()
            .orElse(token.start());
    return speech.hasWithin(SELF, new TextSpan(clause.start(), Math.max(clause.start(), from)))
        || isWithin(INTENT, token);
  }

  private boolean isWithin(String form, Token token) {
    return speech.grammar().form(form).stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.start() <= token.start() && token.end() <= m.end());
  }

  private String code(Token token) {
    String[] roles = token.code().split("\\|", -1);
    return roles.length == 1 || !isOfUnit() ? roles[0] : roles[1];
  }

  /**
   * Whether an institution speaks and no person: of those the role of an institution is meant. A
   * message that tells neither goes on as the conversation began.
   */
  private boolean isOfUnit() {
    Optional<Subject> speaker = speech.grammar().subjects().values().stream().findFirst();
    String type = speaker.flatMap(s -> types(s).stream().sorted().findFirst()).orElse("");
    boolean person = speech.has("self") || statements.stream().anyMatch(s -> isPlanned(s, type));
    return speech.has(OWN_SIDE) || !person && !isPersonKnown(speaker);
  }

  /** Whether so far everything that is known is of the speaker's own person. */
  private boolean isPersonKnown(Optional<Subject> speaker) {
    Set<String> own =
        speaker.stream()
            .flatMap(s -> s.paths().values().stream())
            .map(path -> path.split("\\.", -1)[0])
            .collect(Collectors.toSet());
    Set<FactPath> known = background.facts().values().keySet();
    return !known.isEmpty() && known.stream().allMatch(path -> own.contains(path.root()));
  }

  private boolean isPlanned(Statement statement, String type) {
    return statement.entityType().equals(type)
        || asideTypes.contains(statement.entityType()) && isBroughtUp(statement.entityType());
  }

  boolean isDenied(Token token) {
    int from =
        speech.words(Grammar.ROLE).stream()
            .mapToInt(Token::end)
            .filter(end -> end <= token.start())
            .max()
            .orElse(0);
    return polarity.isDeniedBefore(Match.of(token), from);
  }

  /** Whether a word belongs to something told aside. */
  boolean isAside(Token token) {
    return mentions.stream().anyMatch(m -> m.subject().aside() && isOf(m, token))
        || statements.stream()
            .filter(s -> s.rank() >= 0)
            .filter(s -> asideTypes.contains(s.entityType()) && isBroughtUp(s.entityType()))
            .anyMatch(s -> uses(s.match(), token))
        || statements.stream().anyMatch(s -> isTelling(s) && uses(s.match(), token));
  }

  /** Whether the role is in a mention's words, or right behind them with no question between. */
  private boolean isOf(Mention mention, Token token) {
    int end = mention.match().end();
    TextSpan between = new TextSpan(end, Math.max(end, token.end()));
    return uses(mention.match(), token)
        || end <= token.start()
            && token.start() - end <= BEHIND
            && token.start() < speech.clauseAt(mention.match().start()).end()
            && !speech.hasWithin("role", between);
  }

  /** Whether a phrase tells something of the case ("参加过指南编制"), and no role in it. */
  private static boolean isTelling(Statement statement) {
    return statement.holder().isEmpty()
        && statement.mention().isEmpty()
        && !(statement.value() instanceof CodeValue);
  }

  private boolean isBroughtUp(String entityType) {
    return mentions.stream().anyMatch(m -> m.entityType().equals(entityType));
  }

  private static boolean uses(Match match, Token token) {
    return match.overlaps(token.start(), token.end())
        && !match.skips(new TextSpan(token.start(), token.end()));
  }

  /** Types of entities of which is spoken only aside. */
  private static Set<String> asideTypes(Grammar grammar) {
    Set<String> planned =
        grammar.subjects().values().stream()
            .filter(s -> !s.aside())
            .flatMap(s -> types(s).stream())
            .collect(Collectors.toSet());
    return grammar.subjects().values().stream()
        .filter(Subject::aside)
        .flatMap(s -> types(s).stream())
        .filter(type -> !planned.contains(type))
        .collect(Collectors.toSet());
  }

  private static Set<String> types(Subject subject) {
    return subject.paths().keySet().stream()
        .map(key -> key.split("@", 2)[0])
        .collect(Collectors.toSet());
  }
}
