package org.zhinan.retrieval.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhinan.base.TextSpan;

/** Marks where a query's words, or what may stand for them, stand in a clause. */
final class Highlights {

  private Highlights() {}

  /** In order, not overlapping, neighbours joined. */
  static List<TextSpan> in(String text, SearchWords wanted) {
    List<TextSpan> spans = new ArrayList<>();
    Grams.of(text).stream()
        .filter(gram -> wanted.bigrams().contains(gram.term()))
        .forEach(gram -> spans.add(gram.span()));
    String folded = Grams.folded(text);
    wanted.alternatives().forEach(words -> spans.addAll(standing(words, folded)));
    return joined(spans);
  }

  private static List<TextSpan> standing(Set<String> words, String folded) {
    List<TextSpan> spans = new ArrayList<>();
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
        spans.add(new TextSpan(at, at + word.length()));
      }
    }
    return spans;
  }

  private static List<TextSpan> joined(List<TextSpan> spans) {
    List<TextSpan> joined = new ArrayList<>();
    for (TextSpan span : spans.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        TextSpan before = joined.get(last);
        int end = Math.max(before.end(), span.end());
        joined.set(last, new TextSpan(before.start(), end));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
