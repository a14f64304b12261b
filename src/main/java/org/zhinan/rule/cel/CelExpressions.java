package org.zhinan.rule.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhinan.rule.ExpressionError;
import org.zhinan.rule.Vocabulary;
import org.zhinan.rule.expr.ExprType;

/**
 * Compiles expressions against a call's vocabulary. Safe to share between threads.
 *
 * <p>What is not on the whitelist is refused with its place and with what is allowed instead; what
 * passes has also passed CEL's own checker.
 */
public final class CelExpressions {

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .populateMacroCalls(true)
          .maxParseRecursionDepth(64)
          .maxExpressionCodePointSize(8_000)
          .build();

  private final Names names;
  private final CelTypes types;
  private final Map<Optional<String>, CelCompiler> compilers = new ConcurrentHashMap<>();

  /**
   * @param definitions by their keys ({@link DefinitionSignature#key()})
   */
  public CelExpressions(Vocabulary vocabulary, Map<String, DefinitionSignature> definitions) {
    this.names = new Names(vocabulary, definitions);
    this.types = new CelTypes(names);
  }

  /** An expression over the whole case, whose value must be of the expected type. */
  public Compiled compile(String text, ExprType expected) {
    return compile(text, Optional.of(expected), Optional.empty());
  }

  /**
   * @param expected the type of its value; empty for any that a definition may have
   * @param self the entity type that {@code self} stands for; empty where there is none
   */
  public Compiled compile(String text, Optional<ExprType> expected, Optional<String> self) {
    CelCompiler compiler = compilers.computeIfAbsent(self, this::compiler);
    CelValidationResult parsed = compiler.parse(text);
    if (parsed.hasError()) {
      return refused(parsed);
    }
    try {
      return translated(parsed, compiler, expected, self);
    } catch (CelValidationException e) {
      throw new IllegalStateException("a text without errors that has errors", e);
    }
  }

  private Compiled translated(
      CelValidationResult parsed,
      CelCompiler compiler,
      Optional<ExprType> expected,
      Optional<String> self)
      throws CelValidationException {
    Translator translator = new Translator(parsed.getSource(), names, self);
    try {
      Typed typed = translator.translate(parsed.getAst().getExpr());
      Optional<ExprType> wrong = expected.filter(e -> !TypeNames.same(e, typed.type()));
      if (wrong.isPresent()) {
        return new Compiled.Refused(List.of(mismatch(wrong.get(), typed.type())));
      }
      CelValidationResult checked = compiler.check(parsed.getAst());
      return checked.hasError()
          ? refused(checked)
          : new Compiled.Checked(typed.expr(), typed.type());
    } catch (Refusal alreadyTold) {
      return new Compiled.Refused(translator.places().errors());
    }
  }

  private static ExpressionError mismatch(ExprType expected, ExprType actual) {
    return new ExpressionError(
        1, 1, "must be " + TypeNames.name(expected) + ", is " + TypeNames.name(actual));
  }

  private static Compiled refused(CelValidationResult result) {
    return new Compiled.Refused(
        result.getErrors().stream()
            .map(i -> Places.at(i.getSourceLocation(), i.getMessage()))
            .toList());
  }

  CelCompiler compiler(Optional<String> self) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(types)
            .addVar("asOf", SimpleType.TIMESTAMP)
            .addVar("params", StructTypeReference.create(CelTypes.PARAMS))
            .addVar("direction", StructTypeReference.create(CelTypes.DIRECTION))
            .addVar("readings", StructTypeReference.create(CelTypes.READINGS))
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "date",
                    CelOverloadDecl.newGlobalOverload(
                        "date_string", SimpleType.TIMESTAMP, SimpleType.STRING)));
    self.ifPresent(s -> builder.addVar("self", CelTypes.of(new ExprType.Entity(s))));
    names
        .facts()
        .root()
        .fields()
        .values()
        .forEach(f -> builder.addVar(f.name(), CelTypes.of(Names.type(f.type()))));
    for (DefinitionSignature definition : names.definitions()) {
      if (definition.entity().isEmpty()) {
        builder.addVar(definition.name(), CelTypes.of(definition.type()));
      }
    }
    return builder.build();
  }
}
