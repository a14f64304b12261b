package org.zhinan.retrieval.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.zhinan.base.TextSpan;
import org.zhinan.lexicon.WordBreaker;

/** Words of Chinese, by the dictionary that the index cuts its texts with. */
public final class ChineseWords implements WordBreaker {

  @Override
  public List<TextSpan> words(String text) {
    try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      List<TextSpan> words = new ArrayList<>();
      while (tokenizer.incrementToken()) {
        if (place.endOffset() - place.startOffset() > 1) {
          words.add(new TextSpan(place.startOffset(), place.endOffset()));
        }
      }
      tokenizer.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
