package org.zhinan.retrieval;

import java.util.List;
import java.util.Optional;
import org.zhinan.lexicon.Variants;

/** Finds clauses for queries in any characters that mean those of the guideline. */
public record AnyScript(ClauseSearch search, Variants variants) implements ClauseSearch {

  @Override
  public List<Hit> search(String query, Optional<String> direction, int k) {
    return search.search(variants.usual(query), direction, k);
  }

  @Override
  public void close() {
    search.close();
  }
}
