package org.zhinan.retrieval;

import java.util.List;
import java.util.Optional;
import org.zhinan.guideline.Clause;
import org.zhinan.lexicon.Variants;

/** Finds clauses for queries in any characters that mean those of the guideline. */
public record AnyScript(ClauseSearch search, Variants variants) implements ClauseSearch {

  @Override
  public List<Hit> search(String query, Optional<String> direction, int k) {
    return search.search(variants.usual(query), direction, k);
  }

  @Override
  public double coverage(String query, Clause clause) {
    return search.coverage(variants.usual(query), clause);
  }

  @Override
  public double coverage(String query, String text) {
    return search.coverage(variants.usual(query), text);
  }

  @Override
  public void close() {
    search.close();
  }
}
