package org.zhinan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;

/** Random expressions over the made-up call, random sheets with gaps, and the ways to fill them. */
public final class RandomCase {

  private static final List<String> DAYS = List.of("1959-12-31", "1960-01-01", "2021-06-30");

  private final Random random;
  private final boolean definitions;

  /**
   * @param definitions whether expressions may use definitions, readings and coarse codes
   */
  public RandomCase(long seed, boolean definitions) {
    this.random = new Random(seed);
    this.definitions = definitions;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A yes-or-no expression that nests at most so deep. */
  public String yesNo(int depth) {
    int choice = depth == 0 ? 9 : random.nextInt(12);
    return switch (choice) {
      case 0, 1 -> "(" + yesNo(depth - 1) + " && " + yesNo(depth - 1) + ")";
      case 2, 3 -> "(" + yesNo(depth - 1) + " || " + yesNo(depth - 1) + ")";
      case 4 -> "!(" + yesNo(depth - 1) + ")";
      case 5 -> "(" + yesNo(depth - 1) + " ? " + yesNo(depth - 1) + " : " + yesNo(depth - 1) + ")";
      case 6, 7 -> overPartners(depth);
      case 8 -> overPlots();
      default -> atom();
    };
  }

  private String overPartners(int depth) {
    String body = depth > 1 ? partner() + one(List.of(" && ", " || ")) + partner() : partner();
    return switch (random.nextInt(4)) {
      case 0 -> "partners.exists(p, " + body + ")";
      case 1 -> "partners.all(p, " + body + ")";
      case 2 -> "partners.filter(p, " + body + ").size() " + relation() + random.nextInt(3);
      default ->
          "partners.filter(p, " + partner() + ")." + one(List.of("exists", "all")) + "(q, q.legal)";
    };
  }

  private String overPlots() {
    return switch (random.nextInt(definitions ? 4 : 3)) {
      case 0 -> "leader.ongoing.exists(o, o.late)";
      case 1 -> "leader.ongoing.filter(o, o.share > 5).size() " + relation() + "1";
      case 2 -> "leader.ongoing.all(o, o.share " + relation() + one(List.of("5", "6")) + ")";
      default -> one(List.of("busy", "leader.ongoing.exists(o, o.counts)"));
    };
  }

  private String partner() {
    return switch (random.nextInt(definitions ? 5 : 4)) {
      case 0 -> "p.legal";
      case 1 -> "p.country == " + one(List.of("'JP'", "'IL'"));
      case 2 -> "p.country in direction.countries";
      case 3 -> "p.kind != lead.kind";
      default -> "p.kind == 'public'";
    };
  }

  private String relation() {
    return one(List.of("< ", "<= ", "> ", ">= ", "== ", "!= "));
  }

  private String atom() {
    return switch (random.nextInt(definitions ? 13 : 11)) {
      case 0 -> "leader.doctor";
      case 1 -> "lead.legal";
      case 2 -> "leader.born " + relation() + "date('" + one(DAYS) + "')";
      case 3 -> "leader.months " + relation() + one(List.of("5", "6", "7"));
      case 4 -> "lead.kind == " + one(List.of("'institute'", "'agency'"));
      case 5 -> "lead.kind in ['institute', 'enterprise']";
      case 6 -> "leader.months * 2 - 5 " + relation() + "leader.months + 1";
      case 7 -> "partners.size() " + relation() + random.nextInt(3);
      case 8 -> "leader.born >= params.bornFrom";
      case 9 -> "params.rates[lead.kind] " + relation() + "leader.months";
      case 10 -> "params.steps[leader.months] " + relation() + one(List.of("1", "2"));
      case 11 -> "lead.kind in params.kinds";
      default -> "readings.othersToo == leader.doctor";
    };
  }

  /** A sheet in which each fact is known, known in part, or not known. */
  public FactSheet gappy(double gaps) {
    return fill(FactSheet.EMPTY, gaps);
  }

  /** A sheet that leaves nothing open. */
  public FactSheet whole() {
    return fill(FactSheet.EMPTY, 0);
  }

  private FactSheet fill(FactSheet sheet, double gaps) {
    FactSheet filled = entity(sheet, FactPath.of("leader"), "person", gaps);
    filled = entity(filled, FactPath.of("lead"), "unit", gaps);
    return list(filled, FactPath.of("partners"), "unit", gaps);
  }

  private FactSheet entity(FactSheet sheet, FactPath at, String type, double gaps) {
    FactSheet filled = sheet;
    for (FactField field : Seedlings.FACTS.type(type).fields().values()) {
      FactPath path = at.child(field.name());
      if (field.type() instanceof FactType.Many many) {
        filled = list(filled, path, many.entityType(), gaps);
      } else if (random.nextDouble() >= gaps) {
        filled = filled.with(path, one(leaves(field.type())));
      } else if (random.nextBoolean()) {
        List<FactValue> coarse = coarse(field.type());
        filled = coarse.isEmpty() ? filled : filled.with(path, one(coarse));
      }
    }
    return filled;
  }

  private FactSheet list(FactSheet sheet, FactPath at, String type, double gaps) {
    FactSheet filled = sheet;
    int members = random.nextInt(3);
    for (int i = 0; i < members; i++) {
      FactPath member = at.child("m" + i);
      filled = entity(filled.withMember(member), member, type, gaps);
    }
    return random.nextDouble() >= gaps ? filled.withComplete(at) : filled;
  }

  /** The values that a fact may turn out to have. */
  private static List<FactValue> leaves(FactType type) {
    List<FactValue> leaves = new ArrayList<>();
    if (type instanceof FactType.Bool) {
      leaves.addAll(List.of(new BoolValue(true), new BoolValue(false)));
    } else if (type instanceof FactType.Date) {
      DAYS.forEach(d -> leaves.add(PartialDate.day(LocalDate.parse(d))));
    } else if (type instanceof FactType.Number) {
      List.of(5, 6, 7).forEach(n -> leaves.add(NumberRange.of(n)));
    } else if (type instanceof FactType.Code code) {
      code.leaves().stream().sorted().forEach(c -> leaves.add(new CodeValue(c)));
    } else {
      leaves.add(new org.zhinan.fact.TextValue("x"));
    }
    return leaves;
  }

  private static List<FactValue> coarse(FactType type) {
    if (type instanceof FactType.Date) {
      return List.of(
          date("1960"), date("1959/1960"), date("1960/2021"), date("2021-06"), date("1960/.."));
    } else if (type instanceof FactType.Number) {
      BigDecimal five = BigDecimal.valueOf(5);
      BigDecimal six = BigDecimal.valueOf(6);
      return List.of(
          NumberRange.between(five, six),
          new NumberRange(five, false, null, false),
          new NumberRange(null, false, six, false),
          new NumberRange(six, true, null, false));
    } else if (type instanceof FactType.Code code) {
      return code.groups().keySet().stream().<FactValue>map(CodeValue::new).toList();
    }
    return List.of();
  }

  private static FactValue date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static boolean agrees(FactValue leaf, FactValue coarse, FactType type) {
    if (coarse instanceof PartialDate in && leaf instanceof PartialDate day) {
      return !day.from().isBefore(in.from()) && !day.to().isAfter(in.to());
    } else if (coarse instanceof NumberRange in && leaf instanceof NumberRange number) {
      BigDecimal n = number.exact().orElseThrow();
      BigDecimal low = in.low();
      BigDecimal high = in.high();
      return (low == null || n.compareTo(low) >= (in.lowIncluded() ? 0 : 1))
          && (high == null || n.compareTo(high) <= (in.highIncluded() ? 0 : -1));
    } else if (coarse instanceof CodeValue in && type instanceof FactType.Code code) {
      return code.possible(in.code()).contains(((CodeValue) leaf).code());
    }
    return leaf.equals(coarse);
  }

  /** Everything open in a sheet with the ways to close it; lists may take two further members. */
  private static Map<FactPath, List<FactValue>> openFacts(
      FactSheet sheet, FactPath at, String type) {
    Map<FactPath, List<FactValue>> open = new TreeMap<>();
    for (FactField field : Seedlings.FACTS.type(type).fields().values()) {
      FactPath path = at.child(field.name());
      if (field.type() instanceof FactType.Many many) {
        sheet
            .listKeys(path)
            .forEach(k -> open.putAll(openFacts(sheet, path.child(k), many.entityType())));
      } else {
        List<FactValue> ways =
            leaves(field.type()).stream()
                .filter(v -> sheet.find(path).map(c -> agrees(v, c, field.type())).orElse(true))
                .toList();
        open.put(path, ways);
      }
    }
    return open;
  }

  /** All open facts, of the members that are named. */
  public static Map<FactPath, List<FactValue>> open(FactSheet sheet) {
    Map<FactPath, List<FactValue>> open = new TreeMap<>();
    open.putAll(openFacts(sheet, FactPath.of("leader"), "person"));
    open.putAll(openFacts(sheet, FactPath.of("lead"), "unit"));
    FactPath partners = FactPath.of("partners");
    sheet.listKeys(partners).forEach(k -> open.putAll(openFacts(sheet, partners.child(k), "unit")));
    open.entrySet()
        .removeIf(
            e ->
                e.getValue().size() == 1
                    && sheet.find(e.getKey()).equals(java.util.Optional.of(e.getValue().get(0))));
    return open;
  }

  /** Lists that are not said to be complete. */
  public static List<FactPath> openLists(FactSheet sheet) {
    return List.of(FactPath.of("partners"), FactPath.of("leader.ongoing")).stream()
        .filter(l -> !sheet.isComplete(l))
        .toList();
  }

  /** Some way to close the list, with up to two further members that are known wholly. */
  public FactSheet closed(FactSheet sheet, FactPath list) {
    String type = list.last().equals("partners") ? "unit" : "plot";
    FactSheet closed = sheet;
    int more = random.nextInt(3);
    for (int i = 0; i < more; i++) {
      FactPath member = list.child("new" + i);
      closed = entity(closed.withMember(member), member, type, 0);
    }
    return closed.withComplete(list);
  }

  /** Some way to fill this fact. */
  public FactSheet filled(FactSheet sheet, FactPath path, List<FactValue> ways) {
    return sheet.with(path, one(ways));
  }

  /** Some way to fill every gap. */
  public FactSheet completed(FactSheet sheet) {
    FactSheet done = sheet;
    for (Map.Entry<FactPath, List<FactValue>> gap : open(sheet).entrySet()) {
      done = filled(done, gap.getKey(), gap.getValue());
    }
    for (FactPath list : openLists(sheet)) {
      done = closed(done, list);
    }
    return done;
  }

  public Random random() {
    return random;
  }
}
