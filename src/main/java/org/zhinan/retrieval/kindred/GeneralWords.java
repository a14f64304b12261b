package org.zhinan.retrieval.kindred;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Lattice;
import org.zhinan.lexicon.Token;

/**
 * A question without the names in it: the funds of one direction are asked for in the same words as
 * those of another.
 *
 * @param grammar knows the names
 * @param name what stands in the place of each
 */
public record GeneralWords(Grammar grammar, String name) {

  /** Names say nothing of what is asked. */
  private static final Set<String> NAMES = Set.of(Grammar.DIRECTION, Grammar.COUNTRY);

  /** No date matters here: only names are looked for. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  /** The question in normal letters, with one {@code name} for names that follow each other. */
  public String of(String question) {
    Lattice lattice = grammar.lattice(question, ANY_DAY);
    StringBuilder general = new StringBuilder();
    for (int at = 0; at < lattice.text().length(); ) {
      Optional<Token> named = nameAt(lattice, at);
      if (named.isPresent()) {
        putName(general);
        at = named.get().end();
      } else {
        general.append(lattice.text().charAt(at));
        at++;
      }
    }
    return general.toString().replace(name + name, name);
  }

  private void putName(StringBuilder general) {
    if (!general.toString().endsWith(name)) {
      general.append(name);
    }
  }

  private static Optional<Token> nameAt(Lattice lattice, int at) {
    return lattice.at(at).stream()
        .filter(token -> NAMES.contains(token.category()))
        .max(Comparator.comparingInt(Token::length));
  }
}
