package org.zhinan.rule.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhinan.fact.FactPath;

/**
 * A value and how it came about.
 *
 * @param label the sub-expression in the pack's own words, or the name of a definition
 * @param read the facts that this step read itself
 * @param used the known facts that decided the value, those alone
 * @param definitions keys of the definitions that took part in deciding
 * @param parts what it was made of
 */
public record Outcome(
    String label,
    Value value,
    List<FactPath> read,
    Set<FactPath> used,
    Set<String> definitions,
    List<Outcome> parts) {

  /** A value that rests on no fact. */
  public static Outcome given(String label, Value value) {
    return new Outcome(label, value, List.of(), Set.of(), Set.of(), List.of());
  }

  /** A value that one fact gives, or would give. */
  static Outcome ofFact(String label, Value value, FactPath path) {
    Set<FactPath> used = value instanceof Value.Unknown ? Set.of() : Set.of(path);
    return new Outcome(label, value, List.of(path), used, Set.of(), List.of());
  }

  /** A value that these operands decided, out of all those that were looked at. */
  static Outcome decided(String label, Value value, List<Outcome> deciding, List<Outcome> parts) {
    return new Outcome(
        label,
        value,
        List.of(),
        union(deciding, Outcome::used),
        union(deciding, Outcome::definitions),
        List.copyOf(parts));
  }

  /** The value of a function that needs all its operands: unknown when one of them is. */
  static Outcome strict(String label, List<Outcome> operands, Function<List<Value>, Value> of) {
    List<Value> values = new ArrayList<>(operands.size());
    operands.forEach(o -> values.add(o.value()));
    Value value = isUnknown(values) ? unknown(operands) : of.apply(values);
    return decided(label, value, operands, operands);
  }

  private static boolean isUnknown(List<Value> values) {
    for (Value value : values) {
      if (value instanceof Value.Unknown) {
        return true;
      }
    }
    return false;
  }

  static Value unknown(List<Outcome> operands) {
    return new Value.Unknown(union(operands, o -> o.value().open()));
  }

  boolean isTrue() {
    return value.equals(Value.TRUE);
  }

  boolean isFalse() {
    return value.equals(Value.FALSE);
  }

  /** Adds up where these facts were read, here and in the parts. */
  public void countReads(Collection<FactPath> of, Map<FactPath, Integer> reads) {
    read.stream().filter(of::contains).forEach(path -> reads.merge(path, 1, Integer::sum));
    parts.forEach(part -> part.countReads(of, reads));
  }

  Outcome labelled(String other) {
    return new Outcome(other, value, read, used, definitions, parts);
  }

  Outcome alsoBy(Set<String> more) {
    Set<String> by = union(definitions, more);
    return new Outcome(label, value, read, used, by, parts);
  }

  static <E, T> Set<T> union(List<E> of, Function<E, Set<T>> sets) {
    Set<T> all = Set.of();
    for (E one : of) {
      all = union(all, sets.apply(one));
    }
    return all;
  }

  /** Deciding unites so often that sets which add nothing are not copied. */
  static <T> Set<T> union(Set<T> a, Set<T> b) {
    if (a.isEmpty() || a.equals(b)) {
      return b;
    }
    if (b.isEmpty()) {
      return a;
    }
    Set<T> both = new TreeSet<>(a);
    both.addAll(b);
    return both;
  }

  static <T> Set<T> union(Stream<? extends Set<T>> sets) {
    Set<T> all = new TreeSet<>();
    sets.forEach(all::addAll);
    return all.isEmpty() ? Set.of() : all;
  }
}
