package org.zhinan.retrieval.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The fields of the index, and how each is cut into terms. */
final class Fields {

  static final String WORDS = "words";
  static final String BIGRAMS = "bigrams";
  static final String PATH_WORDS = "path.words";
  static final String PATH_BIGRAMS = "path.bigrams";

  /** A direction's code as it is, for staying within it. */
  static final String DIRECTION = "direction";

  /** What a clause is called by: its id, its direction's code, the number in that code. */
  static final String NAME = "name";

  private Fields() {}

  static Analyzer analyzer() {
    Analyzer words = new SmartChineseAnalyzer();
    return new PerFieldAnalyzerWrapper(new GramAnalyzer(), Map.of(WORDS, words, PATH_WORDS, words));
  }

  private static final class GramAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new BigramTokenizer());
    }
  }
}
