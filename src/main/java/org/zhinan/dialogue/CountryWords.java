package org.zhinan.dialogue;

import java.util.Locale;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactType;

/** The name of a country's code, from whichever enumeration of the dictionary has it. */
final class CountryWords {

  private CountryWords() {}

  static String name(FactDictionary dictionary, String code, Locale locale) {
    return dictionary.types().values().stream()
        .flatMap(type -> type.fields().values().stream())
        .map(field -> field.type())
        .filter(FactType.Code.class::isInstance)
        .map(FactType.Code.class::cast)
        .filter(codes -> codes.allows(code))
        .map(codes -> codes.label(code).in(locale))
        .findFirst()
        .orElse(code);
  }
}
