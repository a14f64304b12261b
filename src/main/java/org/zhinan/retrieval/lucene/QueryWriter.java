package org.zhinan.retrieval.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what is looked for into a Lucene query; every part adds to the score. */
final class QueryWriter {

  private static final float PATH = 0.5f;
  private static final float SYNONYM = 0.6f;
  private static final float PHRASE = 1.5f;
  private static final float NAMED = 12f;

  private final Terms terms;
  private final Recipe recipe;

  QueryWriter(Terms terms, Recipe recipe) {
    this.terms = terms;
    this.recipe = recipe;
  }

  Query write(SearchWords wanted, Optional<String> direction) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(anyOf(wanted), Occur.MUST);
    direction.ifPresent(
        code -> query.add(new TermQuery(new Term(Fields.DIRECTION, code)), Occur.FILTER));
    return query.build();
  }

  private Query anyOf(SearchWords wanted) {
    List<Query> parts = new ArrayList<>();
    if (recipe.words()) {
      parts.addAll(terms(Fields.WORDS, Fields.PATH_WORDS, wanted.words()));
    }
    if (recipe.bigrams()) {
      parts.addAll(terms(Fields.BIGRAMS, Fields.PATH_BIGRAMS, wanted.bigrams()));
    }
    if (recipe.synonyms()) {
      wanted.alternatives().forEach(words -> parts.add(alternatives(words)));
    }
    if (recipe.bigrams() && !wanted.sequence().isEmpty()) {
      parts.add(new BoostQuery(phrase(Fields.BIGRAMS, wanted.sequence()), PHRASE));
    }
    wanted.bigrams().forEach(name -> parts.add(named(name)));
    return any(parts);
  }

  private List<Query> terms(String field, String pathField, Collection<String> wanted) {
    List<Query> queries = new ArrayList<>();
    for (String term : wanted) {
      queries.add(new TermQuery(new Term(field, term)));
      if (recipe.path()) {
        queries.add(new BoostQuery(new TermQuery(new Term(pathField, term)), PATH));
      }
    }
    return queries;
  }

  private Query alternatives(Set<String> words) {
    List<Query> queries = new ArrayList<>();
    for (String word : words) {
      queries.add(asWritten(Fields.WORDS, Fields.BIGRAMS, word));
      if (recipe.path()) {
        Query inPath = asWritten(Fields.PATH_WORDS, Fields.PATH_BIGRAMS, word);
        queries.add(new BoostQuery(inPath, PATH));
      }
    }
    return new BoostQuery(new DisjunctionMaxQuery(queries, 0.2f), SYNONYM);
  }

  /** One ideograph is a word of its own only where the dictionary says so. */
  private Query asWritten(String wordField, String bigramField, String word) {
    return word.length() == 1 || !recipe.bigrams()
        ? phrase(wordField, terms.inSequence(wordField, word))
        : phrase(bigramField, terms.inSequence(bigramField, word));
  }

  private static Query named(String name) {
    Query query = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, name)));
    return new BoostQuery(query, NAMED);
  }

  private static Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private static Query any(List<Query> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part, Occur.SHOULD));
    return any.build();
  }
}
