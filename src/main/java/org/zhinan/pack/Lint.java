package org.zhinan.pack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhinan.fact.FactType;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.Definition;
import org.zhinan.rule.Parameter;
import org.zhinan.rule.Reading;

/** Looks a pack over: everything that is wrong with it, or what it holds. */
public final class Lint {

  private Lint() {}

  /** What came of it. */
  public sealed interface Report {}

  /** The pack cannot be served. */
  public record Wrong(List<Problem> problems) implements Report {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The pack can be served.
   *
   * @param facts questions that can be asked: fields of entity types that are no entities
   * @param uncited clauses that nothing cites, headings and directions left out
   * @param trials how the cases try the conditions
   */
  public record Sound(
      Pack pack,
      Map<ConditionKind, Integer> conditions,
      int directions,
      int facts,
      int clauses,
      List<ClauseId> uncited,
      Trials trials)
      implements Report {

    public Sound {
      conditions = new EnumMap<>(conditions);
      uncited = List.copyOf(uncited);
    }

    /** Whether every sentence is bound, and every condition is tried by cases that hold. */
    public boolean isComplete() {
      return pack.coverage().listUnbound().isEmpty() && trials.isComplete();
    }
  }

  public static Report folder(Path folder) {
    return source(PackSource.ofFolder(folder));
  }

  public static Report source(PackSource source) {
    try {
      Pack pack = PackLoader.load(source);
      Wording.load(source, pack);
      return sound(pack, Trials.of(pack, RuleCasesFiles.load(source, pack)));
    } catch (PackErrors e) {
      return new Wrong(e.problems());
    }
  }

  private static Sound sound(Pack pack, Trials trials) {
    List<Clause> clauses = pack.guideline().listClauses();
    Set<ClauseId> cited = new HashSet<>(cited(pack).map(Citation::clause).toList());
    return new Sound(
        pack,
        byKind(pack.rules().conditions()),
        pack.directions().size(),
        facts(pack),
        clauses.size(),
        clauses.stream()
            .filter(Sentences::speaks)
            .map(Clause::id)
            .filter(id -> !cited.contains(id))
            .toList(),
        trials);
  }

  private static Map<ConditionKind, Integer> byKind(List<Condition> conditions) {
    Map<ConditionKind, Integer> counts = new EnumMap<>(ConditionKind.class);
    conditions.forEach(c -> counts.merge(c.kind(), 1, Integer::sum));
    return counts;
  }

  private static int facts(Pack pack) {
    return (int)
        pack.facts().types().values().stream()
            .flatMap(type -> type.fields().values().stream())
            .filter(f -> !(f.type() instanceof FactType.One || f.type() instanceof FactType.Many))
            .count();
  }

  private static Stream<Citation> cited(Pack pack) {
    return Stream.of(
            pack.rules().conditions().stream().map(Condition::citations),
            pack.rules().definitions().values().stream().map(Definition::citations),
            pack.rules().readings().values().stream().map(Reading::citations),
            pack.rules().parameters().values().stream().map(Parameter::citations),
            pack.info().contacts().stream().map(Contact::citations),
            pack.checklist().papers().stream().map(Paper::citations),
            pack.checklist().steps().stream().map(Step::citations),
            Stream.of(pack.info().window().citations()))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }
}
