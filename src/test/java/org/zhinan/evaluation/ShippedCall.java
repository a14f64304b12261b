package org.zhinan.evaluation;

import java.nio.file.Path;
import org.zhinan.dialogue.Advisor;
import org.zhinan.lexicon.Spelling;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.Wording;
import org.zhinan.pack.information.Samples;
import org.zhinan.retrieval.AnyScript;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.kindred.GeneralWords;
import org.zhinan.retrieval.kindred.SampleIndex;
import org.zhinan.retrieval.lucene.ChineseWords;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;
import org.zhinan.retrieval.vector.BgeSmallZh;
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
        new GrammarReader(
            wording.grammar(),
            pack.facts(),
            pack.defaultRole().code(),
            new Spelling(wording.grammar(), wording.alike(), new ChineseWords()));
    ClauseSearch search =
        new AnyScript(
            LuceneClauseSearch.over(pack.guideline(), wording.synonyms()),
            wording.grammar().variants());
    return new Examinee(
        pack,
        new Advisor(
            pack,
            new Decider(),
            search,
            samples(wording),
            reader,
            wording.replies(),
            wording.information()),
        search);
  }

  /** As served when the model is loaded. */
  private static SampleIndex samples(Wording wording) {
    Samples samples = wording.information().samples();
    SampleIndex index =
        new SampleIndex(samples.all(), new GeneralWords(wording.grammar(), samples.name()));
    if (!Boolean.getBoolean("zhinan.cold")) {
      index.warm(BgeSmallZh.shared());
    }
    return index;
  }
}
