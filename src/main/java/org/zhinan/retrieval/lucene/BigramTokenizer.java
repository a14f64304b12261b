package org.zhinan.retrieval.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** {@link Grams} as a Lucene token stream; compounds and their parts share a position. */
final class BigramTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Iterator<Gram> grams = List.<Gram>of().iterator();
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    length = text.length();
    grams = Grams.of(text.toString()).iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!grams.hasNext()) {
      return false;
    }
    clearAttributes();
    Gram gram = grams.next();
    term.setEmpty().append(gram.term());
    offset.setOffset(correctOffset(gram.span().start()), correctOffset(gram.span().end()));
    step.setPositionIncrement(gram.part() ? 0 : 1);
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
