package org.zhinan.understanding;

import java.util.List;
import java.util.Set;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;

/** Reads messages by a call's grammar: role, then facts, then the question. */
public final class GrammarReader implements MessageReader {

  private final Grammar grammar;
  private final FactDictionary dictionary;
  private final String defaultRole;

  /**
   * @param defaultRole the role that is meant when none is spoken of
   */
  public GrammarReader(Grammar grammar, FactDictionary dictionary, String defaultRole) {
    this.grammar = grammar;
    this.dictionary = dictionary;
    this.defaultRole = defaultRole;
  }

  @Override
  public Understood read(String message, Background background) {
    Speech speech = new Speech(grammar, grammar.lattice(message, background.asOf()));
    InquiryFinder inquiries = new InquiryFinder(speech, background);
    String role =
        inquiries.role().or(() -> background.last().flatMap(Inquiry::role)).orElse(defaultRole);
    List<Said> said = new FactFinder(dictionary, speech, new SubjectFinder(speech, role)).find();
    boolean correction = speech.has("correction");
    Set<FactPath> contradictions = correction ? Set.of() : FactFinder.contradictions(said);
    return new Understood(message, said, List.of(inquiries.find(said)), contradictions, correction);
  }
}
