package org.zhinan.dialogue;

import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.understanding.Said;

/**
 * Facts that hold for a turn and the ellipses after it, and never become the speaker's own.
 *
 * @param about {@link Said.About#SUPPOSED} or {@link Said.About#OTHER}
 */
public record Overlay(Said.About about, FactSheet facts) {

  public Overlay {
    if (about == Said.About.OWN) {
      throw new IllegalArgumentException("what is the speaker's own is no overlay");
    }
  }

  /**
   * The speaker's own facts with these over them. What is said of somebody else takes that entity's
   * place whole: nothing known of the speaker's leader is true of another person.
   */
  FactSheet over(FactSheet own) {
    FactSheet ground = own;
    if (about == Said.About.OTHER) {
      for (FactPath path : facts.values().keySet()) {
        ground = ground.without(FactPath.of(path.root()));
      }
      for (FactPath list : facts.completeLists()) {
        ground = ground.without(FactPath.of(list.root()));
      }
      for (FactPath member : facts.members()) {
        ground = ground.without(FactPath.of(member.root()));
      }
    }
    return ground.overlaid(facts);
  }
}
