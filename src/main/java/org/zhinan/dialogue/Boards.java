package org.zhinan.dialogue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhinan.conversation.BoardView;
import org.zhinan.conversation.BoardView.DirectionView;
import org.zhinan.conversation.BoardView.FactLabel;
import org.zhinan.conversation.VerdictView.ChangeView;
import org.zhinan.conversation.VerdictView.ConditionView;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Question;
import org.zhinan.rule.Result;
import org.zhinan.rule.Status;

/**
 * Shows a determination over many directions at a glance: what bars each, what is missing, and for
 * those that miss by little what would have to change.
 */
public final class Boards {

  /** Looking for changes decides again and again, so only the nearest misses are worth it. */
  private static final int NEAREST = 3;

  private static final Set<Status> BARRIERS = EnumSet.of(Status.VIOLATED, Status.CONFIRM);

  private final Pack pack;
  private final Replies replies;
  private final Matching matching;

  public Boards(Pack pack, Replies replies, Matching matching) {
    this.pack = pack;
    this.replies = replies;
    this.matching = matching;
  }

  /**
   * The board of a determination.
   *
   * @param asOf where the window is looked at
   */
  public BoardView view(Determination determination, Instant asOf, Locale locale) {
    FactWords words = new FactWords(pack.facts(), new Words(replies, locale));
    Question open = new Question(determination.scope(), Set.of(), Set.of());
    ConditionViews conditions = new ConditionViews(pack, determination, open, words, false);
    List<Result> ranked = matching.ranked(determination);
    Set<Result> nearest = nearest(ranked);
    List<DirectionView> directions =
        ranked.stream()
            .map(result -> direction(result, conditions, nearest.contains(result)))
            .toList();
    return new BoardView(
        directions,
        new Missing(pack, words, determination, open).next(),
        determination.asOf().toString(),
        VerdictViews.window(pack.info().window(), asOf),
        VerdictViews.packView(determination.pack()));
  }

  private static Set<Result> nearest(List<Result> ranked) {
    return Set.copyOf(
        ranked.stream()
            .filter(result -> result.overall() == Overall.INELIGIBLE)
            .limit(NEAREST)
            .toList());
  }

  private DirectionView direction(Result result, ConditionViews conditions, boolean near) {
    List<ConditionView> barriers = conditions.list(result, BARRIERS);
    List<ChangeView> changes =
        near
            ? new ChangeViews(pack, conditions.facts()).list(conditions.determination(), result)
            : List.of();
    List<FactLabel> missing =
        result.missing().stream()
            .map(path -> new FactLabel(path.toString(), conditions.facts().label(path)))
            .toList();
    String code = result.direction().orElse("");
    return new DirectionView(
        code,
        matching.title(code, conditions.facts().words().locale()),
        VerdictViews.code(result.overall()),
        barriers,
        matching.count(result, Status.SATISFIED),
        matching.count(result, Status.UNKNOWN),
        missing,
        changes);
  }
}
