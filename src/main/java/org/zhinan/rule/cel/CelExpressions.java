package org.zhinan.rule.cel;

import java.util.Map;
import java.util.Optional;
import org.zhinan.rule.Vocabulary;
import org.zhinan.rule.expr.ExprType;

/**
 * Compiles expressions against a call's vocabulary. Safe to share between threads.
 *
 * <p>What is not on the whitelist is refused with its place and with what is allowed instead.
 */
public final class CelExpressions {

  /**
   * @param definitions by their keys ({@link DefinitionSignature#key()})
   */
  public CelExpressions(Vocabulary vocabulary, Map<String, DefinitionSignature> definitions) {}

  /** An expression over the whole case, whose value must be of the expected type. */
  public Compiled compile(String text, ExprType expected) {
    return compile(text, Optional.of(expected), Optional.empty());
  }

  /**
   * @param expected the type of its value; empty for any that a definition may have
   * @param self the entity type that {@code self} stands for; empty where there is none
   */
  public Compiled compile(String text, Optional<ExprType> expected, Optional<String> self) {
    throw new UnsupportedOperationException(text);
  }
}
