package org.zhinan.app;

import java.util.List;
import org.zhinan.dialogue.Advisor;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.Matching;
import org.zhinan.dialogue.VerdictViews;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.PackSources;
import org.zhinan.pack.Packs;
import org.zhinan.pack.UnknownCall;
import org.zhinan.pack.Wording;
import org.zhinan.retrieval.AnyScript;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;
import org.zhinan.rule.Decider;
import org.zhinan.understanding.GrammarReader;

/** Puts together what a call is answered with, from the files of its pack. */
final class Furnishing {

  private final List<PackSource> sources;
  private final Config config;

  Furnishing(Config config) {
    this.config = config;
    this.sources =
        config.knowledge().map(PackSources::inFolder).orElseGet(PackSources::onClassPath);
  }

  List<PackSource> listSources() {
    return sources;
  }

  Packs packs() {
    return Packs.load(config.knowledge(), config.call());
  }

  Desk desk(Pack pack) {
    Wording wording = wording(pack);
    ClauseSearch search =
        new AnyScript(
            LuceneClauseSearch.over(pack.guideline(), wording.synonyms()),
            wording.grammar().variants());
    Decider decider = new Decider();
    GrammarReader reader =
        new GrammarReader(wording.grammar(), pack.facts(), pack.defaultRole().code());
    return new Desk(
        pack,
        search,
        decider,
        new VerdictViews(pack, wording.replies()),
        new Matching(pack, decider),
        new Advisor(pack, decider, search, reader, wording.replies(), wording.information()));
  }

  private Wording wording(Pack pack) {
    PackSource source =
        sources.stream()
            .filter(s -> s.name().equals(pack.call()))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnknownCall(pack.call(), sources.stream().map(PackSource::name).toList()));
    return Wording.load(source, pack);
  }
}
