package org.zhinan.rule.cel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.rule.expr.DefinitionUse;
import org.zhinan.rule.expr.Derived;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;
import org.zhinan.rule.expr.Given;
import org.zhinan.rule.expr.Select;
import org.zhinan.rule.expr.Variable;

/** Names and fields of an expression turned into what they stand for. */
final class Identifiers {

  private static final List<String> RESERVED =
      List.of("params", "direction", "readings", "asOf", "self", "date");

  private final Names names;
  private final Places places;
  private final Map<String, ExprType> variables;

  Identifiers(Names names, Places places, Map<String, ExprType> variables) {
    this.names = names;
    this.places = places;
    this.variables = variables;
  }

  boolean isTaken(String name) {
    return RESERVED.contains(name)
        || names.facts().root().fields().containsKey(name)
        || names.findDefinition(name).isPresent();
  }

  Typed bare(long node, String name) throws Refusal {
    ExprType variable = variables.get(name);
    if (variable != null) {
      return primary(new Variable(name, name), variable);
    }
    if (name.equals("asOf")) {
      return primary(new Given(name, Given.Kind.AS_OF, name), ExprType.DATE);
    }
    Optional<FactField> root = names.facts().root().findField(name);
    if (root.isPresent()) {
      return fact(node, name, Optional.empty(), root.get());
    }
    Optional<DefinitionSignature> definition = names.findDefinition(name);
    if (definition.isPresent()) {
      return primary(new DefinitionUse(name, Optional.empty(), name), definition.get().type());
    }
    throw places.refuse(
        node, "unknown name \"" + name + "\"; allowed are " + list(names.bareNames()));
  }

  /** {@code params.x}, {@code direction.x}, {@code readings.x}; empty for any other owner. */
  Optional<Typed> given(long node, String owner, String name) throws Refusal {
    return switch (owner) {
      case "params" ->
          Optional.of(given(node, Given.Kind.PARAMETER, owner, name, names.findParameter(name)));
      case "direction" ->
          Optional.of(
              given(node, Given.Kind.DIRECTION, owner, name, names.findDirectionDatum(name)));
      case "readings" -> {
        Optional<ExprType> type =
            names.isReading(name) ? Optional.of(ExprType.BOOL) : Optional.empty();
        yield Optional.of(given(node, Given.Kind.READING, owner, name, type));
      }
      default -> Optional.empty();
    };
  }

  private Typed given(
      long node, Given.Kind kind, String owner, String name, Optional<ExprType> type)
      throws Refusal {
    if (type.isEmpty()) {
      List<String> allowed =
          switch (kind) {
            case PARAMETER -> names.parameters();
            case DIRECTION -> names.directionData();
            default -> names.readings();
          };
      throw places.refuse(
          node, "unknown name \"" + owner + "." + name + "\"; allowed are " + list(allowed));
    }
    return primary(new Given(owner + "." + name, kind, name), type.get());
  }

  Typed field(long node, Typed target, String name) throws Refusal {
    if (!(target.type() instanceof ExprType.Entity entity)) {
      throw places.refuse(node, TypeNames.name(target.type()) + " has no field \"" + name + "\"");
    }
    String text = target.text(Typed.PRIMARY) + "." + name;
    Optional<FactField> field = names.facts().type(entity.entityType()).findField(name);
    if (field.isPresent()) {
      return fact(node, text, Optional.of(target.expr()), field.get());
    }
    String key = entity.entityType() + "." + name;
    Optional<DefinitionSignature> definition = names.findDefinition(key);
    if (definition.isPresent()) {
      Expr use = new DefinitionUse(text, Optional.of(target.expr()), key);
      return primary(use, definition.get().type());
    }
    throw places.refuse(
        node,
        entity.entityType()
            + " has no field \""
            + name
            + "\"; allowed are "
            + list(names.fields(entity.entityType())));
  }

  private Typed fact(long node, String text, Optional<Expr> target, FactField field)
      throws Refusal {
    if (field.type() instanceof FactType.Words) {
      throw places.refuse(
          node, "\"" + field.name() + "\" holds free words, which no rule can compare");
    }
    Select told = new Select(text, target, field.name(), field.type(), field.assumes());
    return primary(derived(text, told, field), Names.type(field.type()));
  }

  /** The fact, or what it follows from while nothing is said of it. */
  private Expr derived(String text, Select told, FactField field) {
    Optional<Expr> entity = told.target();
    if (field.derives().isEmpty() || entity.isEmpty()) {
      return told;
    }
    String key = entityType(field) + "." + field.derives().get();
    return new Derived(text, told, new DefinitionUse(key, entity, key));
  }

  /** The entity type that declares the field. */
  private String entityType(FactField field) {
    return names.facts().types().values().stream()
        .filter(type -> type.findField(field.name()).filter(field::equals).isPresent())
        .map(EntityType::name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a fact of no entity: " + field.name()));
  }

  private static Typed primary(Expr expr, ExprType type) {
    return new Typed(expr, type, Typed.PRIMARY);
  }

  private static String list(List<String> allowed) {
    return allowed.isEmpty() ? "none" : String.join(", ", allowed);
  }
}
