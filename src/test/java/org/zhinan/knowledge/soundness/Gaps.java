package org.zhinan.knowledge.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.fact.EntityType;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;

/** Random sheets of the facts that expressions read, with gaps, and the ways to fill them. */
public final class Gaps {

  private static final String MEMBER = "m";
  private static final String FURTHER = "n";

  private final FactDictionary dictionary;
  private final Set<String> read;
  private final Telling telling;
  private final Random random;

  /**
   * @param read the facts that matter, as patterns with {@code *} for a list's members
   */
  public Gaps(FactDictionary dictionary, Set<String> read, Telling telling, Random random) {
    this.dictionary = dictionary;
    this.read = read;
    this.telling = telling;
    this.random = random;
  }

  /**
   * @param share of the facts that are missing or known coarsely, and of the lists that stay open
   */
  public FactSheet sheet(double share) {
    return entity(FactSheet.EMPTY, "", "", dictionary.root(), share);
  }

  private FactSheet entity(
      FactSheet sheet, String at, String pattern, EntityType type, double share) {
    FactSheet filled = sheet;
    for (FactField field : type.fields().values()) {
      String path = at + field.name();
      String below = pattern + field.name();
      if (field.type() instanceof FactType.One one) {
        filled = entity(filled, path + ".", below + ".", dictionary.type(one.entityType()), share);
      } else if (read.contains(below) && field.type() instanceof FactType.Many many) {
        filled = list(filled, path, below, dictionary.type(many.entityType()), share);
      } else if (read.contains(below)) {
        filled = scalar(filled, FactPath.of(path), field, share);
      }
    }
    return filled;
  }

  private FactSheet list(
      FactSheet sheet, String at, String pattern, EntityType type, double share) {
    FactSheet filled = members(sheet, at, pattern, type, share, MEMBER);
    return random.nextDouble() >= share ? filled.withComplete(FactPath.of(at)) : filled;
  }

  private FactSheet members(
      FactSheet sheet, String at, String pattern, EntityType type, double share, String key) {
    FactSheet filled = sheet;
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String member = at + "." + key + i;
      filled = filled.withMember(FactPath.of(member));
      filled = entity(filled, member + ".", pattern + ".*.", type, share);
    }
    return filled;
  }

  /** What is assumed or derived while nothing is said of it is no gap: said not known, it is. */
  private FactSheet scalar(FactSheet sheet, FactPath path, FactField field, double share) {
    FactType type = field.type();
    if (random.nextDouble() >= share) {
      return sheet.with(path, one(telling.leaves(type)));
    }
    List<FactValue> coarse =
        telling.coarse(type).stream().filter(c -> !telling.within(c, type).isEmpty()).toList();
    boolean filled = field.assumes().isPresent() || field.derives().isPresent();
    FactSheet gap = filled ? sheet.withAskedUnknown(path) : sheet;
    return coarse.isEmpty() || random.nextBoolean() ? gap : sheet.with(path, one(coarse));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Every open fact and list filled in one way. */
  FactSheet completed(FactSheet sheet) {
    FactSheet filled = sheet;
    for (FactPath list : openLists(sheet)) {
      filled = closed(filled, list);
    }
    for (Map.Entry<FactPath, List<FactValue>> gap : open(filled).entrySet()) {
      filled = filled.with(gap.getKey(), one(gap.getValue()));
    }
    return filled;
  }

  /** One more thing known: a fact, or that a list is complete. */
  FactSheet further(FactSheet sheet) {
    Map<FactPath, List<FactValue>> open = open(sheet);
    List<FactPath> all = new ArrayList<>(open.keySet());
    all.addAll(openLists(sheet));
    if (all.isEmpty()) {
      return sheet;
    }
    FactPath path = one(all);
    List<FactValue> ways = open.get(path);
    return ways == null ? closed(sheet, path) : sheet.with(path, one(ways));
  }

  /** Everything open filled in one way, but these facts and lists. */
  FactSheet completedBut(FactSheet sheet, List<FactPath> left) {
    FactSheet filled = sheet;
    for (FactPath list : openLists(sheet)) {
      filled = left.contains(list) ? filled : closed(filled, list);
    }
    for (Map.Entry<FactPath, List<FactValue>> gap : open(filled).entrySet()) {
      FactPath path = gap.getKey();
      filled = left.contains(path) ? filled : filled.with(path, one(gap.getValue()));
    }
    return filled;
  }

  private FactSheet closed(FactSheet sheet, FactPath list) {
    String pattern = pattern(list);
    EntityType type =
        dictionary
            .findField(list)
            .map(f -> dictionary.type(((FactType.Many) f.type()).entityType()))
            .orElseThrow();
    return members(sheet, list.toString(), pattern, type, 0, FURTHER).withComplete(list);
  }

  private List<FactPath> openLists(FactSheet sheet) {
    List<FactPath> open = new ArrayList<>();
    for (FactPath list : places(sheet)) {
      if (dictionary.findField(list).orElseThrow().type() instanceof FactType.Many
          && !sheet.isComplete(list)) {
        open.add(list);
      }
    }
    return open;
  }

  private Map<FactPath, List<FactValue>> open(FactSheet sheet) {
    Map<FactPath, List<FactValue>> open = new TreeMap<>();
    for (FactPath place : places(sheet)) {
      FactType type = dictionary.findField(place).orElseThrow().type();
      if (!(type instanceof FactType.Many)) {
        List<FactValue> ways =
            sheet
                .find(place)
                .map(v -> telling.within(v, type))
                .orElseGet(() -> telling.leaves(type));
        if (sheet.find(place).filter(telling.leaves(type)::contains).isEmpty()) {
          open.put(place, ways);
        }
      }
    }
    return open;
  }

  /** Every fact and list that is read, with the members that the sheet names. */
  private List<FactPath> places(FactSheet sheet) {
    List<FactPath> places = new ArrayList<>();
    for (String pattern : read) {
      places.addAll(places(sheet, List.of(), List.of(pattern.split("\\.", -1))));
    }
    return places;
  }

  private static List<FactPath> places(FactSheet sheet, List<String> before, List<String> steps) {
    if (steps.isEmpty()) {
      return List.of(new FactPath(before));
    }
    List<String> keys =
        steps.get(0).equals("*") ? sheet.listKeys(new FactPath(before)) : List.of(steps.get(0));
    List<FactPath> places = new ArrayList<>();
    for (String key : keys) {
      List<String> longer = new ArrayList<>(before);
      longer.add(key);
      places.addAll(places(sheet, longer, steps.subList(1, steps.size())));
    }
    return places;
  }

  private static String pattern(FactPath path) {
    return path.toString().replaceAll("\\.[mn]\\d+(?=\\.|$)", ".*");
  }
}
