package org.zhinan.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.pack.yaml.YamlNode;

/** The section {@code none} of a lexicon: what a bare no says to the question for a fact. */
record NonesFile(FactDictionary facts) {

  /** {@code none: {type.field: value}}. */
  Map<String, FactValue> nones(YamlNode section) {
    Map<String, FactValue> nones = new LinkedHashMap<>();
    section.map().forEach((key, said) -> findValue(key, said).ifPresent(v -> nones.put(key, v)));
    return nones;
  }

  private Optional<FactValue> findValue(String key, YamlNode said) {
    FactValue value = GrammarFiles.value(said.text());
    if (findField(key).filter(field -> canBe(field.type(), value)).isPresent()) {
      return Optional.of(value);
    }
    said.problem("\"" + said.text() + "\" is no code or number of \"" + key + "\"");
    return Optional.empty();
  }

  private Optional<FactField> findField(String key) {
    String[] halves = key.split("\\.", -1);
    return halves.length == 2 && facts.types().containsKey(halves[0])
        ? facts.type(halves[0]).findField(halves[1])
        : Optional.empty();
  }

  private static boolean canBe(FactType type, FactValue value) {
    return type instanceof FactType.Code codes
        ? value instanceof CodeValue code && codes.allows(code.code())
        : type instanceof FactType.Number && value instanceof NumberRange;
  }
}
