package org.zhinan.rule.expr;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhinan.fact.FactPath;

/**
 * A value and how it came about. What decided it is gathered only when somebody asks for it ({@link
 * #used}, {@link #definitions}): most outcomes are parts of others that nobody asks.
 *
 * @param member the key of the list's member that it is about; empty for most
 * @param source the sub-expression in the pack's own words, or the name of a definition
 * @param read the facts that this step read itself
 * @param grounds what this step adds to what the deciding ones rest on
 * @param deciding those of the outcomes it was made of that decided the value
 * @param parts what it was made of
 */
public record Outcome(
    String member,
    String source,
    Value value,
    List<FactPath> read,
    Grounds grounds,
    List<Outcome> deciding,
    List<Outcome> parts) {

  /** Known facts that decide, and keys of definitions that take part in it. */
  record Grounds(Set<FactPath> facts, Set<String> definitions) {
    static final Grounds NONE = new Grounds(Set.of(), Set.of());
  }

  /** A value that rests on no fact. */
  public static Outcome given(String source, Value value) {
    return made(source, value, List.of(), List.of());
  }

  /** A value that came about in these steps, whatever it rests on. */
  public static Outcome made(String source, Value value, List<FactPath> read, List<Outcome> parts) {
    return new Outcome("", source, value, read, Grounds.NONE, List.of(), parts);
  }

  /** A value that one fact gives, or would give. */
  static Outcome ofFact(String source, Value value, FactPath path) {
    Grounds grounds =
        value instanceof Value.Unknown ? Grounds.NONE : new Grounds(Set.of(path), Set.of());
    return new Outcome("", source, value, List.of(path), grounds, List.of(), List.of());
  }

  /** A value that these operands decided, out of all those that were looked at. */
  static Outcome decided(String source, Value value, List<Outcome> deciding, List<Outcome> parts) {
    return new Outcome("", source, value, List.of(), Grounds.NONE, deciding, parts);
  }

  /** The value of a function that needs its operand: unknown when that is. */
  static Outcome strict(String source, Outcome operand, UnaryOperator<Value> of) {
    List<Outcome> operands = List.of(operand);
    Value value = operand.value;
    return decided(
        source, value instanceof Value.Unknown ? value : of.apply(value), operands, operands);
  }

  /** The value of a function that needs both operands: unknown when one of them is. */
  static Outcome strict(String source, Outcome a, Outcome b, BinaryOperator<Value> of) {
    List<Outcome> operands = List.of(a, b);
    boolean known = !(a.value instanceof Value.Unknown) && !(b.value instanceof Value.Unknown);
    return decided(
        source, known ? of.apply(a.value, b.value) : unknown(operands), operands, operands);
  }

  static Value unknown(List<Outcome> operands) {
    return new Value.Unknown(union(operands, o -> o.value().open()));
  }

  /** What it is called in a trace. */
  public String label() {
    return member.isEmpty() ? source : source.isEmpty() ? member : member + ": " + source;
  }

  /** The known facts that decided the value, those alone; sorted. */
  public Set<FactPath> used() {
    Set<FactPath> facts = new TreeSet<>();
    gather(facts, new TreeSet<>());
    return facts;
  }

  /** Keys of the definitions that took part in deciding; sorted. */
  public Set<String> definitions() {
    Set<String> keys = new TreeSet<>();
    gather(new TreeSet<>(), keys);
    return keys;
  }

  /** Adds the facts and the definitions that decided the value. */
  public void gather(Set<FactPath> facts, Set<String> keys) {
    facts.addAll(grounds.facts);
    keys.addAll(grounds.definitions);
    for (Outcome one : deciding) {
      one.gather(facts, keys);
    }
  }

  boolean isTrue() {
    return value.equals(Value.TRUE);
  }

  boolean isFalse() {
    return value.equals(Value.FALSE);
  }

  /** True whatever the facts are. */
  boolean isSure() {
    return isTrue() && grounds.facts.isEmpty() && deciding.isEmpty();
  }

  /** Adds up where these facts were read, here and in the parts. */
  public void countReads(Collection<FactPath> of, Map<FactPath, Integer> reads) {
    for (FactPath path : read) {
      if (of.contains(path)) {
        reads.merge(path, 1, Integer::sum);
      }
    }
    for (Outcome part : parts) {
      part.countReads(of, reads);
    }
  }

  /** The same, told of one member of a list. */
  Outcome about(String key, String of) {
    return new Outcome(key, of, value, read, grounds, deciding, parts);
  }

  /** The same, resting on more. */
  Outcome alsoOn(Set<FactPath> facts, Set<String> definitions) {
    Grounds more =
        new Grounds(union(grounds.facts, facts), union(grounds.definitions, definitions));
    return new Outcome(member, source, value, read, more, deciding, parts);
  }

  /** The same, as a step that read these facts itself. */
  Outcome reading(Collection<FactPath> facts) {
    return new Outcome(member, source, value, List.copyOf(facts), grounds, deciding, parts);
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
}
