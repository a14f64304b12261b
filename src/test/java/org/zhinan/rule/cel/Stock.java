package org.zhinan.rule.cel;

import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhinan.rule.Definition;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Expr;

/** A rule book's expressions as CEL's own runtime evaluates them. */
final class Stock {

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .addFunctionBindings(
              CelFunctionBinding.from(
                  "date_string", String.class, text -> instant(LocalDate.parse(text))))
          .build();

  private final RuleBook book;
  private final CelExpressions expressions;
  private final Map<String, CelRuntime.Program> programs = new HashMap<>();

  Stock(RuleBook book) {
    this.book = book;
    this.expressions =
        CelDefinitions.compile(
                book.vocabulary(),
                book.definitions().values().stream()
                    .map(d -> new DefinitionSource(d.name(), d.entity(), d.value().source()))
                    .toList())
            .expressions();
  }

  static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The value over what is seen, to which the definitions that it needs are added. */
  Object value(Expr expr, Seen seen) throws CelValidationException, CelEvaluationException {
    for (String key : needed(expr)) {
      define(definition(key), seen);
    }
    return program(Optional.empty(), expr.source()).eval(seen.variables());
  }

  /** An expression whose programs, and those of the definitions that it needs, stand ready. */
  Prepared prepared(Expr expr) throws CelValidationException, CelEvaluationException {
    for (String key : needed(expr)) {
      Definition definition = definition(key);
      program(definition.entity(), definition.value().source());
    }
    List<Definition> needed = needed(expr).stream().map(this::definition).toList();
    CelRuntime.Program program = program(Optional.empty(), expr.source());
    return seen -> {
      for (Definition definition : needed) {
        define(definition, seen);
      }
      return program.eval(seen.variables());
    };
  }

  /** An expression that is ready to be evaluated. */
  interface Prepared {
    Object value(Seen seen) throws CelValidationException, CelEvaluationException;
  }

  private void define(Definition definition, Seen seen)
      throws CelValidationException, CelEvaluationException {
    CelRuntime.Program program = program(definition.entity(), definition.value().source());
    if (definition.entity().isEmpty()) {
      seen.variables().put(definition.name(), program.eval(seen.variables()));
      return;
    }
    for (Map<String, Object> entity : seen.entities(definition.entity().get())) {
      Map<String, Object> variables = new HashMap<>(seen.variables());
      variables.put("self", entity);
      entity.put(definition.name(), program.eval(variables));
    }
  }

  private CelRuntime.Program program(Optional<String> self, String text)
      throws CelValidationException, CelEvaluationException {
    String key = self + text;
    CelRuntime.Program known = programs.get(key);
    if (known == null) {
      CelCompiler compiler = expressions.compiler(self);
      known = RUNTIME.createProgram(compiler.compile(text).getAst());
      programs.put(key, known);
    }
    return known;
  }

  /** Keys of the definitions that an expression needs, those that need no other first. */
  private Set<String> needed(Expr expr) {
    Set<String> needed = new LinkedHashSet<>();
    List<Expr> parts = new ArrayList<>(expr.parts());
    if (expr instanceof DefinitionUse use) {
      needed.addAll(needed(definition(use.key()).value()));
      needed.add(use.key());
    }
    parts.forEach(part -> needed.addAll(needed(part)));
    return needed;
  }

  private Definition definition(String key) {
    return Objects.requireNonNull(book.definitions().get(key), key);
  }
}
