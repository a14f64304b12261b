package org.zhinan.rule.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.rule.Vocabulary;

/**
 * A pack's definitions, compiled in whatever order they need each other, and the expressions that
 * may use them.
 *
 * @param compiled by key ({@link DefinitionSource#key()}), in the pack's order; one that needs
 *     itself is refused
 * @param expressions that know every definition which stands
 */
public record CelDefinitions(Map<String, Compiled> compiled, CelExpressions expressions) {

  public CelDefinitions {
    compiled = new LinkedHashMap<>(compiled);
  }

  public static CelDefinitions compile(Vocabulary vocabulary, List<DefinitionSource> sources) {
    throw new UnsupportedOperationException(sources.toString());
  }
}
