package org.zhinan.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.retrieval.Substance;

/**
 * Finds clauses by their words, in an index that belongs to one version of a pack: built whole,
 * never changed, replaced by another one. Clauses with content come before headings, and clauses of
 * equal score in the order of the document. Safe for many threads.
 */
public final class LuceneClauseSearch implements ClauseSearch {

  private final List<Clause> clauses;
  private final Substance substance;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SearchWords.Reader words;
  private final QueryWriter writer;
  private final Coverage coverage;

  private LuceneClauseSearch(Guideline guideline, Synonyms synonyms, Recipe recipe) {
    Analyzer analyzer = Fields.analyzer();
    Terms terms = new Terms(analyzer);
    clauses = guideline.listClauses();
    substance = new Substance(guideline);
    reader = open(clauses, substance, analyzer);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(ClauseIndex.similarity());
    words = new SearchWords.Reader(terms, synonyms);
    writer = new QueryWriter(terms, recipe);
    coverage = new Coverage(clauses, substance, terms, new SpokenWords(synonyms));
  }

  /** Indexes every clause of the guideline. */
  public static LuceneClauseSearch over(Guideline guideline, Synonyms synonyms) {
    return over(guideline, synonyms, Recipe.FULL);
  }

  static LuceneClauseSearch over(Guideline guideline, Synonyms synonyms, Recipe recipe) {
    return new LuceneClauseSearch(guideline, synonyms, recipe);
  }

  @Override
  public List<Hit> search(String query, Optional<String> direction, int k) {
    SearchWords wanted = words.read(query);
    if (wanted.isEmpty() || clauses.isEmpty()) {
      return List.of();
    }
    return ranked(writer.write(wanted, direction))
        .limit(k)
        .map(r -> new Hit(r.clause(), r.score(), Highlights.in(r.clause().text(), wanted)))
        .toList();
  }

  @Override
  public double coverage(String query, Clause clause) {
    return coverage.of(query, clause);
  }

  @Override
  public double coverage(String query, String text) {
    return coverage.of(query, text);
  }

  private Stream<Ranked> ranked(Query query) {
    try {
      ScoreDoc[] found = searcher.search(query, clauses.size()).scoreDocs;
      return Stream.of(found)
          .map(this::weigh)
          .sorted(
              Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::place));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be read.", e);
    }
  }

  private Ranked weigh(ScoreDoc found) {
    Clause clause = clauses.get(found.doc);
    return new Ranked(clause, found.doc, found.score * substance.of(clause));
  }

  private static DirectoryReader open(
      List<Clause> clauses, Substance substance, Analyzer analyzer) {
    try {
      return DirectoryReader.open(ClauseIndex.write(clauses, substance, analyzer));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be opened.", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be closed.", e);
    }
  }

  private record Ranked(Clause clause, int place, double score) {}
}
