package org.zhinan.knowledge.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.knowledge.soundness.Gaps;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Status;

/** Complete profiles for one direction: found by changing random ones until they are as wanted. */
final class Profiles {

  private static final int STEPS = 6_000;
  private static final int SEARCHED = 1_500;
  private static final int TRIES = 12;
  private static final int STIRRED = 12;

  private final Applying applying;
  private final Random random;
  private final Gaps gaps;
  private FactSheet fitting;

  Profiles(Applying applying, Random random) {
    this.applying = applying;
    this.random = random;
    this.gaps = applying.gaps(random);
    this.fitting = found();
  }

  /** How many conditions are violated, and how many only an official can settle. */
  record Faults(int violated, int confirm) {

    static final Faults NONE = new Faults(0, 0);

    int all() {
      return violated + confirm;
    }
  }

  /** A profile that fits, quite unlike the one before. */
  FactSheet fitting() {
    for (int i = 0; i < STIRRED; i++) {
      FactSheet next = changed(fitting, anywhere());
      if (faults(next).equals(Faults.NONE)) {
        fitting = next;
      }
    }
    return fitting;
  }

  /** A profile with these faults and no others. */
  FactSheet with(Faults wanted) {
    FactSheet from = fitting();
    for (int i = 0; i < STEPS; i++) {
      FactSheet next = changed(from, anywhere());
      if (faults(next).equals(wanted)) {
        return next;
      }
    }
    throw new IllegalStateException("no profile with " + wanted);
  }

  private FactSheet found() {
    for (int i = 0; i < TRIES; i++) {
      FactSheet sheet = searched();
      if (faults(sheet).equals(Faults.NONE)) {
        return sheet;
      }
    }
    throw new IllegalStateException("no profile fits");
  }

  private FactSheet searched() {
    FactSheet sheet = gaps.sheet(0);
    int left = faults(sheet).all();
    for (int i = 0; i < SEARCHED && left > 0; i++) {
      FactPath at = where(sheet);
      FactSheet next = random.nextInt(4) > 0 ? retold(sheet, at) : changed(sheet, at);
      int faults = faults(next).all();
      if (faults <= left) {
        sheet = next;
        left = faults;
      }
    }
    return sheet;
  }

  /** The sheet with one value told anew; with a list as a whole where none stands there. */
  private FactSheet retold(FactSheet sheet, FactPath at) {
    if (sheet.find(at).isEmpty()) {
      return changed(sheet, at);
    }
    FactType type =
        applying.book().vocabulary().facts().findField(at).map(FactField::type).orElseThrow();
    List<FactValue> leaves = applying.telling().leaves(type);
    return sheet.with(at, leaves.get(random.nextInt(leaves.size())));
  }

  Faults faults(FactSheet sheet) {
    int violated = 0;
    int confirm = 0;
    for (Finding finding : applying.decide(sheet).results().get(0).findings()) {
      violated += finding.status() == Status.VIOLATED ? 1 : 0;
      confirm += finding.status() == Status.CONFIRM ? 1 : 0;
    }
    return new Faults(violated, confirm);
  }

  /** A place that a fault rests on. */
  private FactPath where(FactSheet sheet) {
    List<FactPath> used = new ArrayList<>();
    for (Finding finding : applying.decide(sheet).results().get(0).findings()) {
      if (finding.status() == Status.VIOLATED || finding.status() == Status.CONFIRM) {
        used.addAll(finding.used());
      }
    }
    return used.isEmpty() ? anywhere() : used.get(random.nextInt(used.size()));
  }

  private FactPath anywhere() {
    TreeSet<FactPath> places = new TreeSet<>(fresh().values().keySet());
    places.addAll(fresh().completeLists());
    List<FactPath> all = List.copyOf(places);
    return all.get(random.nextInt(all.size()));
  }

  private FactSheet fresh() {
    return gaps.sheet(0);
  }

  /** The sheet with the fact, or the whole outermost list that it stands in, told anew. */
  private FactSheet changed(FactSheet sheet, FactPath at) {
    FactPath place = outermost(at);
    FactSheet other = fresh();
    FactSheet changed = sheet.without(place);
    for (FactPath path : other.values().keySet()) {
      changed =
          path.startsWith(place) ? changed.with(path, other.find(path).orElseThrow()) : changed;
    }
    for (FactPath member : other.members()) {
      changed = member.startsWith(place) ? changed.withMember(member) : changed;
    }
    for (FactPath list : other.completeLists()) {
      changed = list.startsWith(place) ? changed.withComplete(list) : changed;
    }
    return changed;
  }

  private FactPath outermost(FactPath path) {
    FactDictionary dictionary = applying.book().vocabulary().facts();
    for (int depth = 1; depth < path.steps().size(); depth++) {
      FactPath above = new FactPath(path.steps().subList(0, depth));
      if (dictionary.findField(above).map(FactField::type).orElse(null) instanceof FactType.Many) {
        return above;
      }
    }
    return path;
  }
}
