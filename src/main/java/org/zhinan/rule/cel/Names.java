package org.zhinan.rule.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.rule.DataType;
import org.zhinan.rule.Vocabulary;
import org.zhinan.rule.expr.ExprType;

/** What each name in an expression stands for. */
final class Names {

  private final Vocabulary vocabulary;
  private final Map<String, DefinitionSignature> definitions;
  private final Map<String, FactType.Code> enumerations = new TreeMap<>();

  Names(Vocabulary vocabulary, Map<String, DefinitionSignature> definitions) {
    this.vocabulary = vocabulary;
    this.definitions = new TreeMap<>(definitions);
    for (EntityType type : vocabulary.facts().types().values()) {
      for (FactField field : type.fields().values()) {
        if (field.type() instanceof FactType.Code code) {
          enumerations.put(code.name(), code);
        }
      }
    }
  }

  FactDictionary facts() {
    return vocabulary.facts();
  }

  Optional<DefinitionSignature> findDefinition(String key) {
    return Optional.ofNullable(definitions.get(key));
  }

  Optional<ExprType> findParameter(String name) {
    return Optional.ofNullable(vocabulary.params().get(name)).map(this::type);
  }

  Optional<ExprType> findDirectionDatum(String name) {
    return Optional.ofNullable(vocabulary.direction().get(name)).map(this::type);
  }

  boolean isReading(String name) {
    return vocabulary.readings().contains(name);
  }

  List<String> parameters() {
    return sorted(vocabulary.params().keySet());
  }

  List<String> directionData() {
    return sorted(vocabulary.direction().keySet());
  }

  List<String> readings() {
    return sorted(vocabulary.readings());
  }

  /** What may stand alone in an expression. */
  List<String> bareNames() {
    List<String> names = new ArrayList<>(facts().root().fields().keySet());
    definitions.values().stream()
        .filter(d -> d.entity().isEmpty())
        .forEach(d -> names.add(d.name()));
    names.addAll(List.of("asOf", "direction", "params", "readings"));
    return sorted(names);
  }

  /** What may follow an entity of this type and a dot. */
  List<String> fields(String entity) {
    List<String> names = new ArrayList<>(facts().type(entity).fields().keySet());
    definitions.values().stream()
        .filter(d -> d.entity().equals(Optional.of(entity)))
        .forEach(d -> names.add(d.name()));
    return sorted(names);
  }

  List<DefinitionSignature> definitions() {
    return List.copyOf(definitions.values());
  }

  static ExprType type(FactType type) {
    if (type instanceof FactType.Bool) {
      return ExprType.BOOL;
    } else if (type instanceof FactType.Date) {
      return ExprType.DATE;
    } else if (type instanceof FactType.Number) {
      return ExprType.NUMBER;
    } else if (type instanceof FactType.Words) {
      return ExprType.WORDS;
    } else if (type instanceof FactType.Code code) {
      return new ExprType.Code(code);
    } else if (type instanceof FactType.One one) {
      return new ExprType.Entity(one.entityType());
    }
    return new ExprType.ListOf(new ExprType.Entity(((FactType.Many) type).entityType()));
  }

  /** An enumeration that no fact has is plain words: there is nothing to compare it with. */
  ExprType type(DataType type) {
    if (type instanceof DataType.Bool) {
      return ExprType.BOOL;
    } else if (type instanceof DataType.Number) {
      return ExprType.NUMBER;
    } else if (type instanceof DataType.Date) {
      return ExprType.DATE;
    } else if (type instanceof DataType.Code code) {
      FactType.Code of = enumerations.get(code.enumeration());
      return of == null ? ExprType.WORDS : new ExprType.Code(of);
    } else if (type instanceof DataType.Table table) {
      return new ExprType.Table(type(table.key()), type(table.value()));
    } else if (type instanceof DataType.ListOf list) {
      return new ExprType.ListOf(type(list.element()));
    }
    return ExprType.WORDS;
  }

  private static List<String> sorted(Iterable<String> names) {
    TreeSet<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return List.copyOf(sorted);
  }
}
