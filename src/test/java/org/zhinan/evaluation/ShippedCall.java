package org.zhinan.evaluation;

import java.nio.file.Path;
import org.zhinan.dialogue.Advisor;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Wording;
import org.zhinan.retrieval.AnyScript;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.GrammarReader;

/** The call that comes with the program, from the source tree, loaded once for all tests. */
public final class ShippedCall {

  public static final PackSource SOURCE =
      PackSource.ofFolder(Path.of("knowledge/guokefazi-2020-250"));
  public static final Examinee EXAMINEE = examinee();

  private ShippedCall() {}

  private static Examinee examinee() {
    Pack pack = PackLoader.load(SOURCE);
    Wording wording = Wording.load(SOURCE, pack);
    GrammarReader reader =
        new GrammarReader(wording.grammar(), pack.facts(), pack.defaultRole().code());
    ClauseSearch search =
        new AnyScript(
            LuceneClauseSearch.over(pack.guideline(), wording.synonyms()),
            wording.grammar().variants());
    return new Examinee(
        pack,
        new Advisor(pack, new Decider(), search, reader, wording.replies(), wording.information()),
        search);
  }
}
