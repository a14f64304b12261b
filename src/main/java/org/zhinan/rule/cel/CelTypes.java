package org.zhinan.rule.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.EntityType;
import org.zhinan.rule.expr.ExprType;

/** The vocabulary as CEL's checker sees it: entity types are structures, codes are strings. */
final class CelTypes implements CelTypeProvider {

  static final String PARAMS = "zhinan.params";
  static final String DIRECTION = "zhinan.direction";
  static final String READINGS = "zhinan.readings";

  private final ImmutableMap<String, CelType> types;

  CelTypes(Names names) {
    ImmutableMap.Builder<String, CelType> all = ImmutableMap.builder();
    for (EntityType type : names.facts().types().values()) {
      add(all, entity(type.name()), fields(names, type));
    }
    Map<String, CelType> params = new HashMap<>();
    names.parameters().forEach(n -> names.findParameter(n).ifPresent(t -> params.put(n, of(t))));
    add(all, PARAMS, params);
    Map<String, CelType> direction = new HashMap<>();
    names
        .directionData()
        .forEach(n -> names.findDirectionDatum(n).ifPresent(t -> direction.put(n, of(t))));
    add(all, DIRECTION, direction);
    Map<String, CelType> readings = new HashMap<>();
    names.readings().forEach(n -> readings.put(n, SimpleType.BOOL));
    add(all, READINGS, readings);
    this.types = all.buildOrThrow();
  }

  private static Map<String, CelType> fields(Names names, EntityType type) {
    Map<String, CelType> fields = new HashMap<>();
    type.fields().values().forEach(f -> fields.put(f.name(), of(Names.type(f.type()))));
    for (DefinitionSignature definition : names.definitions()) {
      if (definition.entity().equals(Optional.of(type.name()))) {
        fields.put(definition.name(), of(definition.type()));
      }
    }
    return fields;
  }

  private static void add(
      ImmutableMap.Builder<String, CelType> all, String name, Map<String, CelType> fields) {
    ImmutableMap<String, CelType> fixed = ImmutableMap.copyOf(fields);
    all.put(name, StructType.create(name, fixed.keySet(), f -> Optional.ofNullable(fixed.get(f))));
  }

  private static String entity(String name) {
    return "zhinan.entity." + name;
  }

  static CelType of(ExprType type) {
    if (type instanceof ExprType.Bool) {
      return SimpleType.BOOL;
    } else if (type instanceof ExprType.Number) {
      return SimpleType.INT;
    } else if (type instanceof ExprType.Date) {
      return SimpleType.TIMESTAMP;
    } else if (type instanceof ExprType.Entity entity) {
      return StructTypeReference.create(entity(entity.entityType()));
    } else if (type instanceof ExprType.Table table) {
      return MapType.create(of(table.key()), of(table.value()));
    } else if (type instanceof ExprType.ListOf list) {
      return ListType.create(of(list.element()));
    }
    return SimpleType.STRING;
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return types.values();
  }

  @Override
  public Optional<CelType> findType(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
