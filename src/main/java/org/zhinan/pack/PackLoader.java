package org.zhinan.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhinan.guideline.Guideline;
import org.zhinan.pack.yaml.Problem;

/** Turns the files of one pack into the pack, or into everything that is wrong with them. */
public final class PackLoader {

  private PackLoader() {}

  /**
   * @throws PackErrors when anything is wrong with the pack
   */
  public static Pack load(PackSource source) {
    PackFiles files = new PackFiles(source);
    Pack pack = read(files);
    List<Problem> found = files.problems();
    if (!found.isEmpty()) {
      throw new PackErrors(source.name(), found);
    }
    return pack;
  }

  private static Pack read(PackFiles files) {
    KnownFiles.check(files);
    PackFile packFile = new PackFile(files.required(PackFile.NAME));
    Optional<Guideline> guideline = new SourceReader(files).read(packFile);
    CiteReader cites = new CiteReader(guideline);
    PackInfo info = packFile.info(files.source().name(), cites);
    FactsFile facts = new FactsFile(files.required(FactsFile.NAME));
    DirectionsFile directionsFile =
        new DirectionsFile(
            files.optional(DirectionsFile.NAME), new DataTypes(facts.enumerations()));
    Map<String, Direction> directions = directionsFile.directions(info.shortTitle(), guideline);
    guideline.ifPresent(
        text ->
            new SourceChecks(text, directionsFile.schema(), directions, info.parts())
                .run(packFile.checks()));
    Named named = new Named(info, facts, facts.roles(), directionsFile.schema(), directions);
    RulesReader.Rules rules = new RulesReader(files, named, cites, guideline).read();
    Set<String> ids = new TreeSet<>(rules.conditions());
    guideline.ifPresent(text -> text.listClauses().forEach(c -> ids.add(c.id().value())));
    packFile.checkReplaced(ids);
    Guideline text = guideline.orElseGet(() -> new Guideline("", List.of()));
    Checklist checklist = checklist(files, named, cites, rules);
    Coverage coverage =
        new CoverageReader(files, cites)
            .read(packFile.sourceFile(), info, text, rules.book(), checklist);
    return new Pack(
        info,
        text,
        rules.book(),
        named.roles(),
        facts.topics(),
        directions,
        directionsFile.filters(),
        checklist,
        coverage);
  }

  private static Checklist checklist(
      PackFiles files, Named named, CiteReader cites, RulesReader.Rules rules) {
    List<Step> steps = new StepsFile(named, cites).read(files.optional(StepsFile.NAME));
    Set<String> ids = steps.stream().map(Step::id).collect(Collectors.toSet());
    PapersFile papers = new PapersFile(named, cites, rules.expressions(), ids, rules.conditions());
    return new Checklist(papers.read(files.optional(PapersFile.NAME)), steps);
  }
}
