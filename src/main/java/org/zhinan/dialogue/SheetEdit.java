package org.zhinan.dialogue;

import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.understanding.Said;

/** Writes one thing said into a sheet. */
final class SheetEdit {

  private SheetEdit() {}

  static FactPath path(Said said) {
    if (said instanceof Said.Value value) {
      return value.path();
    }
    if (said instanceof Said.Member member) {
      return member.path();
    }
    return said instanceof Said.Complete complete ? complete.path() : ((Said.NotKnown) said).path();
  }

  static FactSheet apply(FactSheet sheet, Said said) {
    if (said instanceof Said.Value value) {
      return sheet.with(value.path(), value.value());
    }
    if (said instanceof Said.Member member) {
      return sheet.withMember(member.path());
    }
    return said instanceof Said.Complete complete
        ? sheet.withComplete(complete.path())
        : sheet.withAskedUnknown(path(said));
  }

  /** The sheet in which every list member that a fact lies in is named. */
  static FactSheet withMembersOf(FactSheet sheet, FactPath path, FactDictionary dictionary) {
    FactSheet named = sheet;
    for (int depth = 2; depth < path.steps().size(); depth++) {
      FactPath above = new FactPath(path.steps().subList(0, depth));
      boolean member = dictionary.findField(above).isEmpty();
      named = member ? named.withMember(above) : named;
    }
    return named;
  }
}
