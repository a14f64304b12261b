package org.zhinan.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one case, and nothing else: no evidence, no time, no defaults. Immutable; equal
 * sheets hold the same knowledge whatever the order in which it came.
 *
 * <p>Three things are kept apart: a value; "asked and not known" ({@link #isAskedUnknown}); and
 * nothing said. A list is closed only when it says so ({@link #isComplete}); an empty complete list
 * means "none".
 */
public final class FactSheet {

  public static final FactSheet EMPTY =
      new FactSheet(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  private final SortedMap<FactPath, FactValue> values;
  private final SortedSet<FactPath> members;
  private final SortedSet<FactPath> complete;
  private final SortedSet<FactPath> unknown;

  private FactSheet(
      SortedMap<FactPath, FactValue> values,
      SortedSet<FactPath> members,
      SortedSet<FactPath> complete,
      SortedSet<FactPath> unknown) {
    this.values = values;
    this.members = members;
    this.complete = complete;
    this.unknown = unknown;
  }

  public Optional<FactValue> find(FactPath path) {
    return Optional.ofNullable(values.get(path));
  }

  /** Asked, and answered that it is not known. */
  public boolean isAskedUnknown(FactPath path) {
    return unknown.contains(path);
  }

  /** Whether the list at this path is said to have no members but those named. */
  public boolean isComplete(FactPath list) {
    return complete.contains(list);
  }

  /** The keys of the list's named members, sorted. */
  public List<String> listKeys(FactPath list) {
    return listMembers(list).stream().map(FactPath::last).toList();
  }

  /** The paths of the list's named members, sorted. */
  public List<FactPath> listMembers(FactPath list) {
    List<FactPath> of = new ArrayList<>();
    for (FactPath member : members) {
      if (member.isMemberOf(list)) {
        of.add(member);
      }
    }
    return of;
  }

  public SortedMap<FactPath, FactValue> values() {
    return java.util.Collections.unmodifiableSortedMap(values);
  }

  /** Paths of all named list members. */
  public SortedSet<FactPath> members() {
    return java.util.Collections.unmodifiableSortedSet(members);
  }

  public SortedSet<FactPath> completeLists() {
    return java.util.Collections.unmodifiableSortedSet(complete);
  }

  public SortedSet<FactPath> askedUnknown() {
    return java.util.Collections.unmodifiableSortedSet(unknown);
  }

  /**
   * The sheet with this fact known. List members on the way must be added by {@link #withMember}.
   */
  public FactSheet with(FactPath path, FactValue value) {
    FactSheet copy = copy();
    copy.values.put(path, value);
    copy.unknown.remove(path);
    return copy;
  }

  /** The sheet in which the list has this member, about which nothing need be known. */
  public FactSheet withMember(FactPath member) {
    FactSheet copy = copy();
    copy.members.add(member);
    return copy;
  }

  public FactSheet withComplete(FactPath list) {
    FactSheet copy = copy();
    copy.complete.add(list);
    return copy;
  }

  /** The sheet in which the list may have members that nobody named. */
  public FactSheet withOpen(FactPath list) {
    FactSheet copy = copy();
    copy.complete.remove(list);
    return copy;
  }

  public FactSheet withAskedUnknown(FactPath path) {
    FactSheet copy = copy();
    copy.values.remove(path);
    copy.unknown.add(path);
    return copy;
  }

  /** The sheet that has forgotten everything at and below this path. */
  public FactSheet without(FactPath path) {
    FactSheet copy = copy();
    copy.values.keySet().removeIf(p -> p.startsWith(path));
    copy.members.removeIf(p -> p.startsWith(path));
    copy.complete.removeIf(p -> p.startsWith(path));
    copy.unknown.removeIf(p -> p.startsWith(path));
    return copy;
  }

  /** This sheet with everything that the other one knows laid over it. */
  public FactSheet overlaid(FactSheet other) {
    FactSheet copy = copy();
    for (Map.Entry<FactPath, FactValue> e : other.values.entrySet()) {
      copy.values.put(e.getKey(), e.getValue());
      copy.unknown.remove(e.getKey());
    }
    copy.members.addAll(other.members);
    copy.complete.addAll(other.complete);
    for (FactPath path : other.unknown) {
      copy.values.remove(path);
      copy.unknown.add(path);
    }
    return copy;
  }

  private FactSheet copy() {
    return new FactSheet(
        new TreeMap<>(values),
        new TreeSet<>(members),
        new TreeSet<>(complete),
        new TreeSet<>(unknown));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactSheet o
        && values.equals(o.values)
        && members.equals(o.members)
        && complete.equals(o.complete)
        && unknown.equals(o.unknown);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(values, members, complete, unknown);
  }

  @Override
  public String toString() {
    return values + (complete.isEmpty() ? "" : " complete " + complete);
  }
}
