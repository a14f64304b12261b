package org.zhinan.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of an enumeration as codes on the wire, in lower case. */
final class Codes<E extends Enum<E>> {

  private final Map<String, E> values = new TreeMap<>();

  @SafeVarargs
  Codes(E... values) {
    for (E value : values) {
      this.values.put(of(value), value);
    }
  }

  String of(E value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a member; another code is an error of the input. */
  Optional<E> find(Input input, String name) {
    return input.findText(name).flatMap(code -> read(input, "/" + name, code));
  }

  Optional<E> read(Input input, String pointer, String code) {
    Optional<E> value = Optional.ofNullable(values.get(code));
    if (value.isEmpty()) {
      input.error(pointer, "must be one of " + values.keySet());
    }
    return value;
  }
}
