package org.zhinan.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.base.LocalText;

/** A kind of thing that facts are about: a person, a unit, an ongoing project. */
public record EntityType(String name, LocalText label, Map<String, FactField> fields) {

  public EntityType {
    fields = new LinkedHashMap<>(fields);
  }

  public Optional<FactField> findField(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
