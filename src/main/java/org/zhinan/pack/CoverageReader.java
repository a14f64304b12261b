package org.zhinan.pack;

import java.util.List;
import org.zhinan.guideline.Guideline;
import org.zhinan.rule.RuleBook;

/** Binds every sentence of the guideline; one that binds people and is bound to nothing stops. */
final class CoverageReader {

  private final PackFiles files;
  private final CiteReader cites;

  CoverageReader(PackFiles files, CiteReader cites) {
    this.files = files;
    this.cites = cites;
  }

  Coverage read(
      String sourceFile, PackInfo info, Guideline guideline, RuleBook rules, Checklist checklist) {
    List<CoverageEntry> entries = new CoverageFile(cites).read(files.optional(CoverageFile.NAME));
    Bindings bindings = new Bindings(guideline);
    bindings.addRules(rules);
    bindings.addChecklist(checklist);
    bindings.addCall(info);
    bindings.addEntries(entries);
    Coverage coverage = new Coverage(bindings.over(Sentences.of(guideline)), entries);
    refuseUnbound(sourceFile, guideline, coverage);
    return coverage;
  }

  /** Told only of a pack that is sound otherwise: what was refused binds nothing. */
  private void refuseUnbound(String sourceFile, Guideline guideline, Coverage coverage) {
    ForceFile force = ForceFile.read(files.optional(ForceFile.NAME));
    if (!files.problems().isEmpty()) {
      return;
    }
    for (CoveredSentence unbound : coverage.listUnbound()) {
      String text = unbound.sentence().text();
      if (force.binds(text)) {
        String message =
            "no condition and no line of coverage.yaml holds this sentence of clause "
                + unbound.sentence().clause().id()
                + ": "
                + text;
        files.problem(SourcePlace.problem(sourceFile, guideline, unbound.sentence(), message));
      }
    }
  }
}
