package org.zhinan.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which facts there are. The sheet itself is an entity of the type {@code root}, whose fields are
 * the entities that a call knows ({@code leader}, {@code partners}, …); every path is walked from
 * there.
 *
 * @param types entity types by name, {@link #ROOT} among them
 */
public record FactDictionary(Map<String, EntityType> types) {

  public static final String ROOT = "root";

  public FactDictionary {
    types = new LinkedHashMap<>(types);
    if (!types.containsKey(ROOT)) {
      throw new IllegalArgumentException("a dictionary needs the entity type " + ROOT);
    }
  }

  public EntityType root() {
    return type(ROOT);
  }

  public EntityType type(String name) {
    EntityType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no entity type " + name);
    }
    return type;
  }

  /** The declaration of the fact, entity or list at a path; a member of a list has none. */
  public Optional<FactField> findField(FactPath path) {
    EntityType type = root();
    FactField field = null;
    boolean expectKey = false;
    for (String step : path.steps()) {
      if (expectKey) {
        expectKey = false;
        field = null;
        continue;
      }
      field = type == null ? null : type.fields().get(step);
      if (field == null) {
        return Optional.empty();
      }
      type = null;
      if (field.type() instanceof FactType.One one) {
        type = type(one.entityType());
      } else if (field.type() instanceof FactType.Many many) {
        type = type(many.entityType());
        expectKey = true;
      }
    }
    return Optional.ofNullable(field);
  }

  /** The entity type at a path that names an entity or a member of a list. */
  public Optional<EntityType> findEntity(FactPath path) {
    EntityType type = root();
    boolean expectKey = false;
    for (String step : path.steps()) {
      if (expectKey) {
        expectKey = false;
        continue;
      }
      FactField field = type.fields().get(step);
      if (field == null) {
        return Optional.empty();
      }
      if (field.type() instanceof FactType.One one) {
        type = type(one.entityType());
      } else if (field.type() instanceof FactType.Many many) {
        type = type(many.entityType());
        expectKey = true;
      } else {
        return Optional.empty();
      }
    }
    return expectKey ? Optional.empty() : Optional.of(type);
  }
}
