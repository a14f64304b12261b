package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhinan.conversation.VerdictView.ChangeView;
import org.zhinan.conversation.VerdictView.FactChange;
import org.zhinan.conversation.VerdictView.OptionView;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Change;
import org.zhinan.rule.Changes;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Result;

/** The changes that would leave nothing violated, in words. */
record ChangeViews(Pack pack, FactWords facts) {

  private static final int DIRECTIONS = 4;
  private static final int VALUES = 4;

  /** Those of each direction that is ineligible; of many directions none, for there are others. */
  List<ChangeView> list(Determination determination) {
    if (determination.results().size() > DIRECTIONS) {
      return List.of();
    }
    List<ChangeView> views = new ArrayList<>();
    for (Result result : determination.results()) {
      if (result.overall() == Overall.INELIGIBLE) {
        views.addAll(list(determination, result));
      }
    }
    return views;
  }

  /** Those of one result, however many directions were decided on. */
  List<ChangeView> list(Determination determination, Result result) {
    return new Changes(pack.rules())
        .list(determination, result).stream().map(change -> view(result, change)).toList();
  }

  private ChangeView view(Result result, Change change) {
    List<FactChange> steps = change.facts().entrySet().stream().map(this::step).toList();
    String text =
        String.join(facts.words().say(Phrase.FACT_JOIN), steps.stream().map(this::text).toList());
    return new ChangeView(result.direction().orElse(null), steps, change.turned(), text);
  }

  private FactChange step(Map.Entry<FactPath, List<FactValue>> step) {
    FactPath path = step.getKey();
    List<OptionView> values =
        step.getValue().stream()
            .map(value -> new OptionView(code(value), facts.display(path, value)))
            .toList();
    return new FactChange(path.toString(), facts.label(path), values);
  }

  private static String code(FactValue value) {
    return value instanceof CodeValue code ? code.code() : AnswerViews.wire(value).toString();
  }

  private String text(FactChange step) {
    List<String> few = step.values().stream().limit(VALUES).map(OptionView::label).toList();
    String values = facts.words().either(few);
    return facts
        .words()
        .say(
            step.values().size() > VALUES ? Phrase.CHANGE_SOME : Phrase.CHANGE_FACT,
            "fact",
            step.label(),
            "values",
            values);
  }
}
