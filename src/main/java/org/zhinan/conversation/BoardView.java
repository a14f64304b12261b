package org.zhinan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhinan.conversation.VerdictView.ChangeView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.conversation.VerdictView.NextQuestionView;
import org.zhinan.conversation.VerdictView.PackView;
import org.zhinan.conversation.VerdictView.WindowView;

/**
 * Many directions at a glance, with texts in the locale.
 *
 * @param directions best first
 * @param nextQuestion what settles most over all of them; null when nothing is open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoardView(
    List<DirectionView> directions,
    @Nullable NextQuestionView nextQuestion,
    String asOf,
    WindowView window,
    PackView pack) {

  public BoardView {
    directions = List.copyOf(directions);
  }

  /**
   * One direction with the same facts.
   *
   * @param barriers the conditions that are violated or must be confirmed
   * @param satisfied how many requirements hold
   * @param unknown how many requirements are open
   * @param missing what can still change the overall verdict, most telling first
   * @param changes what would leave nothing violated; only of the nearest misses
   */
  public record DirectionView(
      String direction,
      String title,
      String overall,
      List<ConditionView> barriers,
      int satisfied,
      int unknown,
      List<FactLabel> missing,
      List<ChangeView> changes) {}

  /** A fact and what it is called. */
  public record FactLabel(String fact, String label) {}
}
