package org.zhinan.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.zhinan.guideline.Clause;
import org.zhinan.retrieval.Substance;

/** Writes clauses into an index in memory: one document for each, numbered as they come. */
final class ClauseIndex {

  private ClauseIndex() {}

  /**
   * Length counts less than usual: clauses are short, and a short one is not the better answer for
   * being short.
   */
  static Similarity similarity() {
    return new BM25Similarity(1.2f, 0.4f);
  }

  static Directory write(List<Clause> clauses, Substance substance, Analyzer analyzer) {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(similarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Clause clause : clauses) {
        writer.addDocument(document(clause, substance.headingsOf(clause)));
      }
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be written.", e);
    }
    return directory;
  }

  private static Document document(Clause clause, String headings) {
    Document document = new Document();
    addText(document, clause.text(), Fields.WORDS, Fields.BIGRAMS);
    addText(document, headings, Fields.PATH_WORDS, Fields.PATH_BIGRAMS);
    clause.direction().ifPresent(d -> addName(document, Fields.DIRECTION, d));
    names(clause).forEach(name -> addName(document, Fields.NAME, name));
    return document;
  }

  private static void addText(Document document, String text, String words, String bigrams) {
    document.add(new TextField(words, Grams.folded(text), Field.Store.NO));
    document.add(new TextField(bigrams, text, Field.Store.NO));
  }

  private static void addName(Document document, String field, String name) {
    document.add(new StringField(field, name, Field.Store.NO));
  }

  private static Set<String> names(Clause clause) {
    Set<String> names = new LinkedHashSet<>();
    names.add(clause.id().value());
    clause
        .direction()
        .map(code -> code.toLowerCase(Locale.ROOT))
        .ifPresent(
            code -> {
              names.add(code);
              names.add(code.substring(code.lastIndexOf('-') + 1));
            });
    return names;
  }
}
