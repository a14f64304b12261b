package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.base.LocalText;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.ClauseId;
import org.zhinan.rule.cel.CelDefinitions;
import org.zhinan.rule.cel.Compiled;
import org.zhinan.rule.cel.DefinitionSource;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/** A small made-up call, for tests: a gardener, a nursery, and plots. */
public final class Seedlings {

  public static final LocalDate DAY = LocalDate.of(2020, 10, 20);
  public static final PackRef PACK = new PackRef("seedlings", "1.0.0", "abc");

  public static final FactType.Code KIND =
      new FactType.Code(
          "unitType",
          labels("institute", "university", "enterprise", "agency"),
          Map.of("public", Set.of("institute", "university")),
          labels("public"));
  public static final FactType.Code COUNTRY =
      new FactType.Code("country", labels("JP", "IL", "FR"), Map.of(), Map.of());
  public static final FactType COUNT =
      new FactType.Number("count", BigDecimal.ZERO, BigDecimal.valueOf(100));

  public static final FactDictionary FACTS =
      new FactDictionary(
          types(
              type(
                  "root",
                  Map.of(
                      "leader", new FactType.One("person"),
                      "lead", new FactType.One("unit"),
                      "partners", new FactType.Many("unit"))),
              type(
                  "person",
                  Map.of(
                      "born", new FactType.Date(),
                      "doctor", new FactType.Bool(),
                      "months", COUNT,
                      "nick", new FactType.Words(),
                      "ongoing", new FactType.Many("plot"))),
              type(
                  "unit",
                  Map.of(
                      "kind",
                      KIND,
                      "country",
                      COUNTRY,
                      "since",
                      new FactType.Date(),
                      "legal",
                      new FactType.Bool())),
              type(
                  "plot",
                  Map.of(
                      "ends", new FactType.Date(),
                      "extended", new FactType.Date(),
                      "late", new FactType.Bool(),
                      "share", COUNT))));

  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          FACTS,
          Map.of(
              "bornFrom", new DataType.Date(),
              "most", new DataType.Number(),
              "kinds", new DataType.ListOf(new DataType.Code("unitType")),
              "rates", new DataType.Table(new DataType.Code("unitType"), new DataType.Number()),
              "steps", new DataType.Table(new DataType.Number(), new DataType.Number())),
          Map.of(
              "countries",
              new DataType.ListOf(new DataType.Code("country")),
              "money",
              new DataType.Number()),
          Set.of("dayCounts", "othersToo"));

  public static final List<DefinitionSource> DEFINITIONS =
      List.of(
          new DefinitionSource("busy", Optional.empty(), "counted.size() >= params.most"),
          new DefinitionSource("counted", Optional.empty(), "leader.ongoing.filter(o, o.counts)"),
          new DefinitionSource(
              "counts",
              Optional.of("plot"),
              "!(self.ends < date('2021-06-30') || (readings.dayCounts && self.ends =="
                  + " date('2021-06-30')))"));

  public static final CelDefinitions COMPILED = CelDefinitions.compile(VOCABULARY, DEFINITIONS);

  private Seedlings() {}

  /** The expression, which must stand. */
  public static Expr yesNo(String text) {
    Compiled compiled = COMPILED.expressions().compile(text, ExprType.BOOL);
    if (compiled instanceof Compiled.Checked checked) {
      return checked.expr();
    }
    throw new AssertionError(text + ": " + compiled);
  }

  private static Expr standing(String definition) {
    if (COMPILED.compiled().get(definition) instanceof Compiled.Checked checked) {
      return checked.expr();
    }
    throw new AssertionError(definition + ": " + COMPILED.compiled());
  }

  public static RuleBook book(Condition... conditions) {
    return book(List.of(conditions), Map.of());
  }

  /**
   * @param settled readings that have one value only
   */
  public static RuleBook book(List<Condition> conditions, Map<String, Boolean> settled) {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    for (DefinitionSource source : DEFINITIONS) {
      Expr value = standing(source.key());
      definitions.put(
          source.key(),
          new Definition(
              source.name(),
              source.entity(),
              both(source.name()),
              value,
              List.of(cite("def." + source.name().toLowerCase(java.util.Locale.ROOT)))));
    }
    Map<String, Reading> readings =
        Stream.of("dayCounts", "othersToo")
            .collect(
                Collectors.toMap(
                    n -> n,
                    n ->
                        new Reading(
                            n,
                            settled.containsKey(n) ? List.of(settled.get(n)) : List.of(true, false),
                            List.of(),
                            both(n))));
    return new RuleBook(
        PACK,
        VOCABULARY,
        conditions,
        definitions,
        readings,
        Map.of(
            "bornFrom",
            parameter("bornFrom", new DataValue.Date(LocalDate.of(1960, 1, 1))),
            "most",
            parameter("most", new DataValue.Number(BigDecimal.valueOf(2))),
            "kinds",
            parameter(
                "kinds",
                new DataValue.ListOf(
                    List.of(new DataValue.Words("institute"), new DataValue.Words("university")))),
            "rates",
            parameter(
                "rates", table("institute", 5, "university", 5, "enterprise", 7, "agency", 6)),
            "steps",
            parameter("steps", table("5", 1, "6", 2, "7", 1))),
        Map.of(
            "east", direction("east", "JP"),
            "west", direction("west", "FR")));
  }

  private static DataValue table(Object... rows) {
    Map<String, DataValue> values = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i += 2) {
      BigDecimal amount = BigDecimal.valueOf((int) rows[i + 1]);
      values.put((String) rows[i], new DataValue.Number(amount));
    }
    return new DataValue.Table(values);
  }

  private static Parameter parameter(String name, DataValue value) {
    return new Parameter(
        name,
        new DataType.Words(),
        List.of(new Parameter.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), value)),
        List.of());
  }

  private static DirectionData direction(String code, String country) {
    return new DirectionData(
        code,
        Map.of(
            "countries",
            new DataValue.ListOf(List.of(new DataValue.Words(country))),
            "money",
            new DataValue.Number(BigDecimal.valueOf(400))));
  }

  /** A hard general requirement, for all roles. */
  public static Condition condition(String id, String require) {
    return new Condition(
        id,
        both(id),
        Set.of(),
        Set.of(),
        Set.of(),
        ConditionKind.REQUIREMENT,
        Force.HARD,
        List.of(cite(id)),
        Optional.empty(),
        yesNo(require),
        Set.of(),
        both("must"),
        Optional.empty());
  }

  public static Condition applying(Condition c, String applies) {
    return new Condition(
        c.id(),
        c.title(),
        c.directions(),
        c.roles(),
        c.topics(),
        c.kind(),
        c.force(),
        c.citations(),
        Optional.of(yesNo(applies)),
        c.require(),
        c.overrides(),
        c.must(),
        c.remedy());
  }

  public static Condition of(Condition c, ConditionKind kind, Force force) {
    return new Condition(
        c.id(),
        c.title(),
        c.directions(),
        c.roles(),
        c.topics(),
        kind,
        force,
        c.citations(),
        c.applies(),
        c.require(),
        c.overrides(),
        c.must(),
        c.remedy());
  }

  public static Condition bound(
      Condition c, Set<String> directions, Set<String> roles, Set<String> overrides) {
    return new Condition(
        c.id(),
        c.title(),
        directions,
        roles,
        c.topics(),
        c.kind(),
        c.force(),
        c.citations(),
        c.applies(),
        c.require(),
        overrides,
        c.must(),
        c.remedy());
  }

  public static Citation cite(String clause) {
    return new Citation(new ClauseId(clause), "words of " + clause);
  }

  private static Map<String, EntityType> types(EntityType... types) {
    return Stream.of(types).collect(Collectors.toMap(EntityType::name, UnaryOperator.identity()));
  }

  private static EntityType type(String name, Map<String, FactType> fields) {
    Map<String, FactField> declared = new LinkedHashMap<>();
    new java.util.TreeMap<>(fields)
        .forEach((f, t) -> declared.put(f, new FactField(f, t, both(f), both(f), false, Set.of())));
    return new EntityType(name, both(name), declared);
  }

  private static Map<String, LocalText> labels(String... codes) {
    return Stream.of(codes).collect(Collectors.toMap(c -> c, Seedlings::both));
  }

  private static LocalText both(String text) {
    return LocalText.of(text, text);
  }
}
