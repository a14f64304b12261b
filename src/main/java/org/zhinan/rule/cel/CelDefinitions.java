package org.zhinan.rule.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Compiles again and again, with those that stand known to the rest, until no more stand. */
  public static CelDefinitions compile(Vocabulary vocabulary, List<DefinitionSource> sources) {
    Map<String, DefinitionSignature> known = new LinkedHashMap<>();
    Map<String, Compiled> compiled = new LinkedHashMap<>();
    sources.forEach(s -> compiled.put(s.key(), new Compiled.Refused(List.of())));
    CelExpressions expressions = new CelExpressions(vocabulary, known);
    int before = -1;
    while (known.size() > before) {
      before = known.size();
      for (DefinitionSource source : sources) {
        if (!known.containsKey(source.key())) {
          compiled.put(source.key(), compile(expressions, source));
        }
      }
      compiled.forEach((key, result) -> learn(known, sources, key, result));
      expressions = new CelExpressions(vocabulary, known);
    }
    return new CelDefinitions(compiled, expressions);
  }

  private static Compiled compile(CelExpressions expressions, DefinitionSource source) {
    return expressions.compile(source.text(), Optional.empty(), source.entity());
  }

  private static void learn(
      Map<String, DefinitionSignature> known,
      List<DefinitionSource> sources,
      String key,
      Compiled result) {
    if (result instanceof Compiled.Checked checked) {
      sources.stream()
          .filter(s -> s.key().equals(key))
          .forEach(
              s -> known.put(key, new DefinitionSignature(s.name(), s.entity(), checked.type())));
    }
  }
}
