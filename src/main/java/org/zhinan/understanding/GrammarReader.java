package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.lexicon.Correction;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Spelling;

/**
 * Reads messages by a call's grammar: who is spoken of, what is stated, in which role, whose facts
 * these are, and what is asked.
 */
public final class GrammarReader implements MessageReader {

  private static final String CORRECTION = "correction";

  private final Grammar grammar;
  private final FactDictionary dictionary;
  private final String defaultRole;
  private final Spelling spelling;

  /** A reader that takes every word as it is written. */
  public GrammarReader(Grammar grammar, FactDictionary dictionary, String defaultRole) {
    this(grammar, dictionary, defaultRole, Spelling.NONE);
  }

  /**
   * @param defaultRole the role that is meant when none is spoken of
   * @param spelling finds what is mistyped
   */
  public GrammarReader(
      Grammar grammar, FactDictionary dictionary, String defaultRole, Spelling spelling) {
    this.grammar = grammar;
    this.dictionary = dictionary;
    this.defaultRole = defaultRole;
    this.spelling = spelling;
  }

  @Override
  public Understood read(String message, Background background) {
    return hear(message, background).understood();
  }

  @Override
  public Explanation explain(String message, Background background) {
    return hear(message, background).explanation();
  }

  private Heard hear(String message, Background background) {
    Heard heard = hear(message, message, background);
    List<Correction> corrections = spelling.find(grammar.normal(message));
    if (corrections.isEmpty()) {
      return heard;
    }
    Heard meant = hear(message, Correction.apply(corrections, message), background);
    return meant.understood().saysAs(heard.understood())
        ? heard
        : meant.respelled(new Respelling(corrections, heard.understood()));
  }

  /**
   * @param meant the message with other characters in some places
   */
  private Heard hear(String message, String meant, Background background) {
    Speech speech = new Speech(grammar, grammar.lattice(meant, background.asOf()));
    Polarity polarity = new Polarity(speech);
    TokenValues values = new TokenValues(background.asOf());
    List<Mention> mentions = new MentionFinder(speech, polarity, values, dictionary).find();
    StatementFinder finder = new StatementFinder(speech, polarity, values, dictionary);
    List<Statement> statements = finder.find(mentions);
    Roles roles = new Roles(speech, background, polarity, mentions, statements);
    String role =
        roles
            .of(AskingSentences.first(speech), speech.sentences())
            .or(() -> background.last().flatMap(Inquiry::role))
            .orElse(defaultRole);
    Cast cast = new Cast(speech, dictionary, background, role, mentions);
    RoleFacts roleFacts =
        new RoleFacts(grammar, background, role, speech.sourceSpan(0, speech.text().length()));
    boolean correcting = speech.has(CORRECTION);
    FactFinder.Found found = new FactFinder(speech, dictionary, cast).find(statements, correcting);
    List<Said> said = new ArrayList<>(roleFacts.carried());
    said.addAll(found.said());
    List<Said> answers =
        new OpenAnswers(speech, dictionary, values, background).find(found.placed(), said);
    said.removeIf(s -> answers.stream().anyMatch(a -> a.span().overlaps(s.span())));
    said.addAll(answers);
    List<Inquiry> inquiries =
        new InquiryFinder(
                speech,
                background,
                roles,
                found.placed(),
                new Named(speech, roles, found.placed(), finder.matters(), this::topics),
                new Unread(speech, found.placed(), mentions))
            .find(said);
    said.addAll(roleFacts.closed(said));
    said.addAll(new WholeLists(speech).closed(said, inquiries));
    Understood understood =
        new Understood(
            message, moods(said, inquiries), inquiries, found.contradictions(), correcting);
    return new Heard(speech, mentions, finder.weighed(), found.placed(), understood);
  }

  private Set<String> topics(Statement statement) {
    return dictionary
        .type(statement.entityType())
        .findField(statement.field())
        .map(FactField::topics)
        .orElse(Set.of());
  }

  /** What is said of a kind that is asked about ("企业可以牵头吗") is supposed, not told. */
  private static List<Said> moods(List<Said> said, List<Inquiry> inquiries) {
    Set<Inquiry.Form> forms = new LinkedHashSet<>();
    inquiries.forEach(i -> forms.add(i.form()));
    return forms.equals(Set.of(Inquiry.Form.KIND_IN_ROLE))
        ? said.stream().map(Said::supposed).toList()
        : said;
  }
}
