package org.zhinan.rule.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelException;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Decider;
import org.zhinan.rule.RandomCase;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Seedlings;
import org.zhinan.rule.Status;

class AgreementTest {

  private static final CelCompiler COMPILER =
      Seedlings.COMPILED.expressions().compiler(Optional.empty());
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .addFunctionBindings(
              CelFunctionBinding.from(
                  "date_string", String.class, text -> instant(LocalDate.parse(text))))
          .build();

  @Property(tries = 3000)
  void on_complete_facts_the_value_is_that_of_the_stock_runtime(
      @ForAll @LongRange(min = 0) long seed) throws CelException {
    RandomCase cases = new RandomCase(seed, false);
    String text = cases.yesNo(3);
    FactSheet facts = cases.whole();
    Object stock = RUNTIME.createProgram(COMPILER.compile(text).getAst()).eval(seen(facts));
    assertThat(ours(text, facts))
        .as("%s over %s", text, facts)
        .isEqualTo(Boolean.TRUE.equals(stock) ? Status.SATISFIED : Status.VIOLATED);
  }

  private static Status ours(String text, FactSheet facts) {
    Condition condition = Seedlings.condition("c", text);
    RuleBook book = Seedlings.book(condition);
    return new Decider()
        .decide(book, facts, new Scope(List.of("east"), "lead"), Seedlings.DAY)
        .results()
        .get(0)
        .findings()
        .get(0)
        .status();
  }

  private static Map<String, Object> seen(FactSheet facts) {
    Map<String, Object> seen = new HashMap<>();
    seen.put("leader", entity(facts, FactPath.of("leader"), "person"));
    seen.put("lead", entity(facts, FactPath.of("lead"), "unit"));
    seen.put("partners", members(facts, FactPath.of("partners"), "unit"));
    seen.put(
        "params",
        Map.of(
            "bornFrom",
            instant(LocalDate.of(1960, 1, 1)),
            "rates",
            Map.of("institute", 5L, "university", 5L, "enterprise", 7L, "agency", 6L),
            "steps",
            Map.of(5L, 1L, 6L, 2L, 7L, 1L)));
    seen.put("direction", Map.of("countries", List.of("JP")));
    return seen;
  }

  private static Map<String, Object> entity(FactSheet facts, FactPath at, String type) {
    Map<String, Object> fields = new HashMap<>();
    for (FactField field : Seedlings.FACTS.type(type).fields().values()) {
      FactPath path = at.child(field.name());
      fields.put(
          field.name(),
          field.type() instanceof FactType.Many many
              ? members(facts, path, many.entityType())
              : plain(facts.find(path).orElseThrow()));
    }
    return fields;
  }

  private static List<Object> members(FactSheet facts, FactPath list, String type) {
    List<Object> members = new ArrayList<>();
    facts.listKeys(list).forEach(k -> members.add(entity(facts, list.child(k), type)));
    return members;
  }

  private static Object plain(FactValue value) {
    if (value instanceof BoolValue bool) {
      return bool.value();
    } else if (value instanceof CodeValue code) {
      return code.code();
    } else if (value instanceof PartialDate date) {
      return instant(date.from());
    } else if (value instanceof NumberRange range) {
      return range.exact().orElseThrow().longValueExact();
    }
    return value.toString();
  }

  private static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
