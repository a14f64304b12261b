package org.zhinan.dialogue.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.base.FoldedText;

/** Finds in a sentence what the model was told, in its own words. */
final class Leaks {

  /** So many folded characters in a row are a copy, of clauses apart. */
  private static final int RUN = 16;

  private Leaks() {}

  /** The first copied stretch of the instructions that stands in no clause. */
  static Optional<Flaw> find(String words, Basis basis) {
    String folded = FoldedText.fold(words);
    List<String> told = basis.instructions().stream().map(FoldedText::fold).toList();
    List<String> given = basis.grounds().stream().map(g -> FoldedText.fold(g.text())).toList();
    return IntStream.rangeClosed(0, folded.length() - RUN)
        .mapToObj(at -> folded.substring(at, at + RUN))
        .filter(run -> told.stream().anyMatch(text -> text.contains(run)))
        .filter(run -> given.stream().noneMatch(text -> text.contains(run)))
        .findFirst()
        .map(run -> new Flaw(Reason.LEAK, run));
  }
}
