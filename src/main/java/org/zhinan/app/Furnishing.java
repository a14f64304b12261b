package org.zhinan.app;

import java.util.List;
import java.util.function.Supplier;
import org.zhinan.dialogue.Advisor;
import org.zhinan.dialogue.Boards;
import org.zhinan.dialogue.Desk;
import org.zhinan.dialogue.Matching;
import org.zhinan.dialogue.VerdictViews;
import org.zhinan.dialogue.assisted.Assistant;
import org.zhinan.dialogue.guard.Guard;
import org.zhinan.dialogue.masking.MessageMasking;
import org.zhinan.lexicon.Spelling;
import org.zhinan.model.Models;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackLoader;
import org.zhinan.pack.PackShelf;
import org.zhinan.pack.PackSource;
import org.zhinan.pack.PackSources;
import org.zhinan.pack.Packs;
import org.zhinan.pack.UnknownCall;
import org.zhinan.pack.UnknownVersion;
import org.zhinan.pack.Wording;
import org.zhinan.pack.information.Samples;
import org.zhinan.retrieval.AnyScript;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.KindredQuestions;
import org.zhinan.retrieval.kindred.GeneralWords;
import org.zhinan.retrieval.kindred.SampleIndex;
import org.zhinan.retrieval.lucene.ChineseWords;
import org.zhinan.retrieval.lucene.LuceneClauseSearch;
import org.zhinan.retrieval.vector.BgeSmallZh;
import org.zhinan.retrieval.vector.Embeddings;
import org.zhinan.retrieval.vector.FusedSearch;
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

  /** Where the versions are that ever decided. */
  PackShelf shelf() {
    return new PackShelf(config.data().resolve("packs"));
  }

  /**
   * What a version that is kept is answered with.
   *
   * @throws UnknownVersion when none is kept under the hash
   */
  Desk version(String sha256) {
    PackShelf shelf = shelf();
    PackSource source =
        shelf.find(sha256).orElseThrow(() -> new UnknownVersion(sha256, shelf.listHashes()));
    Pack pack = PackLoader.load(source);
    Wording wording = Wording.load(source, pack);
    return desk(pack, wording, byWords(pack, wording), samples(wording));
  }

  /** A desk for one question: it compares words alone. */
  Desk desk(Pack pack) {
    Wording wording = wording(pack);
    return desk(pack, wording, byWords(pack, wording), samples(wording));
  }

  /** A desk that stays: it compares meaning too, as soon as the model is loaded. */
  Desk standingDesk(Pack pack) {
    Wording wording = wording(pack);
    ClauseSearch words = byWords(pack, wording);
    SampleIndex samples = samples(wording);
    if (!config.vectors()) {
      return desk(pack, wording, words, samples);
    }
    Supplier<Embeddings> model =
        () -> {
          samples.warm(BgeSmallZh.shared());
          return BgeSmallZh.shared();
        };
    return desk(pack, wording, FusedSearch.warmingUp(pack.guideline(), words, model), samples);
  }

  private static ClauseSearch byWords(Pack pack, Wording wording) {
    return LuceneClauseSearch.over(pack.guideline(), wording.synonyms());
  }

  private static SampleIndex samples(Wording wording) {
    Samples samples = wording.information().samples();
    return new SampleIndex(samples.all(), new GeneralWords(wording.grammar(), samples.name()));
  }

  private static Desk desk(
      Pack pack, Wording wording, ClauseSearch found, KindredQuestions samples) {
    ClauseSearch search = new AnyScript(found, wording.grammar().variants());
    Decider decider = new Decider();
    Matching matching = new Matching(pack, decider);
    return new Desk(
        pack,
        search,
        decider,
        new VerdictViews(pack, wording.replies()),
        matching,
        new Boards(pack, wording.replies(), matching),
        new Advisor(
            pack,
            decider,
            search,
            samples,
            reader(pack, wording),
            wording.replies(),
            wording.information()));
  }

  /** Who adds to the answers about a call what the models say. */
  Assistant assistant(Pack pack, Models models) {
    Wording wording = wording(pack);
    Guard guard = new Guard(wording.guard(), wording.grammar().variants());
    MessageMasking masking = new MessageMasking(wording.guard().names());
    return new Assistant(pack, reader(pack, wording), guard, masking, models);
  }

  private static GrammarReader reader(Pack pack, Wording wording) {
    return new GrammarReader(
        wording.grammar(),
        pack.facts(),
        pack.defaultRole().code(),
        new Spelling(wording.grammar(), wording.alike(), new ChineseWords()));
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
