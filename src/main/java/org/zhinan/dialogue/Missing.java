package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.conversation.VerdictView.NextQuestionView;
import org.zhinan.conversation.VerdictView.OptionView;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;
import org.zhinan.guideline.Citation;
import org.zhinan.pack.Pack;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.NextQuestion;
import org.zhinan.rule.Question;
import org.zhinan.rule.Questions;

/** What is missing, and what to ask next, in words: what for, under which clauses. */
final class Missing {

  private static final int NAMED = 3;

  private final Pack pack;
  private final FactWords facts;
  private final FactSheet sheet;
  private final Questions questions;

  Missing(Pack pack, FactWords facts, Determination determination, Question question) {
    this.pack = pack;
    this.facts = facts;
    this.sheet = determination.facts();
    this.questions = Questions.of(pack.rules(), determination, question);
  }

  List<MissingView> list() {
    return questions.listMissing().stream().map(this::view).toList();
  }

  @Nullable NextQuestionView next() {
    return questions.findNext().map(this::question).orElse(null);
  }

  private MissingView view(NextQuestion missing) {
    FactPath path = missing.facts().get(0);
    return new MissingView(
        path.toString(),
        facts.question(path, sheet),
        kind(path),
        options(path),
        why(missing),
        Markers.quotes(citations(missing)));
  }

  private NextQuestionView question(NextQuestion next) {
    return new NextQuestionView(
        text(next),
        next.facts().stream().map(FactPath::toString).toList(),
        choices(next.facts()),
        why(next),
        Markers.quotes(citations(next)));
  }

  private String text(NextQuestion next) {
    if (next.facts().size() == 1) {
      return facts.question(next.facts().get(0), sheet);
    }
    List<String> items = next.facts().stream().map(facts::fieldLabel).distinct().toList();
    List<FactPath> asked = next.facts().stream().map(FactPath::parent).distinct().toList();
    String who = asked.size() == 1 ? facts.who(asked.get(0)) : facts.label(asked.get(0).parent());
    return say(Phrase.NEXT_SCREENS, "who", who, "items", String.join(say(Phrase.NEXT_JOIN), items));
  }

  /** The answers to a question, "not known" among them; to a group, "none" or one of the items. */
  private List<OptionView> choices(List<FactPath> paths) {
    List<OptionView> choices = new ArrayList<>();
    if (paths.size() == 1) {
      choices.addAll(options(paths.get(0)));
    } else {
      choices.add(new OptionView("none", say(Phrase.NEXT_NONE)));
      boolean shared = paths.stream().map(FactPath::parent).distinct().count() > 1;
      paths.forEach(
          p ->
              choices.add(
                  new OptionView(p.toString(), shared ? facts.label(p) : facts.fieldLabel(p))));
    }
    choices.add(new OptionView("unknown", say(Phrase.NEXT_UNKNOWN)));
    return choices;
  }

  /** The conditions that wait for it, and the directions in which it settles them. */
  private String why(NextQuestion next) {
    List<String> titles =
        next.findings().stream()
            .flatMap(f -> pack.rules().findCondition(f.condition()).stream())
            .map(Condition::title)
            .map(facts.words()::in)
            .distinct()
            .toList();
    String named = some(titles);
    return next.directions().isEmpty()
        ? say(Phrase.FACT_WHY, "titles", named)
        : say(Phrase.FACT_WHYIN, "titles", named, "directions", some(next.directions()));
  }

  private String some(List<String> names) {
    String named = facts.words().join(names.stream().limit(NAMED).toList());
    return names.size() <= NAMED
        ? named
        : say(Phrase.FACT_SOME, "names", named, "count", Integer.toString(names.size()));
  }

  /** The clause that prints each waiting condition first. */
  private static List<Citation> citations(NextQuestion next) {
    return next.findings().stream().flatMap(f -> f.citations().stream().limit(1)).toList();
  }

  private List<OptionView> options(FactPath path) {
    FactType type = type(path).orElse(null);
    if (type instanceof FactType.Code code) {
      return code.labels().entrySet().stream()
          .map(e -> new OptionView(e.getKey(), facts.words().in(e.getValue())))
          .toList();
    }
    return type instanceof FactType.Bool
        ? List.of(
            new OptionView("true", say(Phrase.VALUE_TRUE)),
            new OptionView("false", say(Phrase.VALUE_FALSE)))
        : List.of();
  }

  private String kind(FactPath path) {
    FactType type = type(path).orElse(null);
    if (type instanceof FactType.Bool) {
      return "bool";
    }
    if (type instanceof FactType.Code) {
      return "code";
    }
    if (type instanceof FactType.Date) {
      return "date";
    }
    if (type instanceof FactType.Number) {
      return "number";
    }
    return type instanceof FactType.Many ? "list" : "words";
  }

  private Optional<FactType> type(FactPath path) {
    return pack.facts().findField(path).map(FactField::type);
  }

  private String say(Phrase phrase, String... values) {
    return facts.words().say(phrase, values);
  }
}
