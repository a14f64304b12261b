package org.zhinan.rule.expr;

import java.util.List;
import java.util.Set;
import org.zhinan.fact.PartialDate;

/** Something that the pack or the caller gives, not the case. */
public record Given(String source, Kind kind, String name) implements Expr {

  /** Who gives it. */
  public enum Kind {
    PARAMETER,
    DIRECTION,
    READING,
    AS_OF
  }

  @Override
  public List<Expr> parts() {
    return List.of();
  }

  @Override
  public Outcome compute(Evaluation evaluation) {
    Surroundings around = evaluation.surroundings();
    return Outcome.given(
        source,
        switch (kind) {
          case PARAMETER -> around.parameter(name);
          case DIRECTION -> around.direction(name);
          case READING -> Value.of(around.reading(name));
          case AS_OF -> new Value.Day(PartialDate.day(around.asOf()), Set.of());
        });
  }
}
