package org.zhinan.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms that a field's analyzer cuts a text into. */
final class Terms {

  private final Analyzer analyzer;

  Terms(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  List<String> of(String field, String text) {
    return cut(field, text, true);
  }

  /** One term for each position: compounds without their parts. */
  List<String> inSequence(String field, String text) {
    return cut(field, text, false);
  }

  private List<String> cut(String field, String text, boolean parts) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (parts || step.getPositionIncrement() > 0) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
    return terms;
  }
}
