package org.zhinan.dialogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.PackView;
import org.zhinan.conversation.VerdictView.QuestionView;
import org.zhinan.conversation.VerdictView.WindowView;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Replies;
import org.zhinan.pack.Window;
import org.zhinan.rule.Answers;
import org.zhinan.rule.Condition;
import org.zhinan.rule.Determination;
import org.zhinan.rule.Finding;
import org.zhinan.rule.Overall;
import org.zhinan.rule.PackRef;
import org.zhinan.rule.Question;
import org.zhinan.rule.Result;

/** Shows a determination through a question, with texts in the locale and the window beside it. */
public final class VerdictViews {

  private final Pack pack;
  private final Replies replies;

  public VerdictViews(Pack pack, Replies replies) {
    this.pack = pack;
    this.replies = replies;
  }

  /**
   * The verdict that the contract shows.
   *
   * @param question which of the decided conditions the answer is about
   * @param asOf where the window is looked at
   */
  public VerdictView view(
      Determination determination, Question question, Instant asOf, Locale locale) {
    return view(determination, question, asOf, conditions(determination, question, locale, false));
  }

  /**
   * The verdict on the best of several directions, which asks next for what settles most over all
   * of them.
   */
  VerdictView viewBest(
      Determination best, Question question, Determination among, Instant asOf, Locale locale) {
    VerdictView view = view(best, question, asOf, locale);
    FactWords words = new FactWords(pack.facts(), new Words(replies, locale));
    Question open = new Question(among.scope(), Set.of(), Set.of());
    return view.asking(new Missing(pack, words, among, open).next());
  }

  /** The same with the whole trace of every condition. */
  public VerdictView viewTraced(
      Determination determination, Question question, Instant asOf, Locale locale) {
    return view(determination, question, asOf, conditions(determination, question, locale, true));
  }

  private VerdictView view(
      Determination determination, Question question, Instant asOf, ConditionViews conditions) {
    Missing missing = new Missing(pack, conditions.facts(), determination, question);
    return new VerdictView(
        code(Answers.of(determination, question)),
        code(overall(determination)),
        question.directions(),
        questionView(question),
        conditions.list(),
        missing.list(),
        missing.next(),
        new ChangeViews(pack, conditions.facts()).list(determination),
        conditions.assumptions(),
        window(pack.info().window(), asOf),
        determination.id(),
        packView(determination.pack()));
  }

  /** The finding in one sentence over the facts that it rests on. */
  public String explain(Determination made, Finding finding, Locale locale) {
    Condition condition = pack.rules().findCondition(finding.condition()).orElseThrow();
    FactWords words = new FactWords(pack.facts(), new Words(replies, locale));
    return new FindingWords(words, made.facts()).explain(condition, finding);
  }

  private ConditionViews conditions(
      Determination determination, Question question, Locale locale, boolean traced) {
    FactWords words = new FactWords(pack.facts(), new Words(replies, locale));
    return new ConditionViews(pack, determination, question, words, traced);
  }

  /** The best overall verdict of those of the directions. */
  public static Overall overall(Determination determination) {
    return determination.results().stream()
        .map(Result::overall)
        .min(Comparator.naturalOrder())
        .orElse(Overall.UNDETERMINED);
  }

  /** How an enumeration is written on the wire. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private QuestionView questionView(Question question) {
    Set<String> topics = new TreeSet<>(question.topics());
    Set<String> ids = new TreeSet<>(question.conditions());
    return new QuestionView(
        question.directions(), question.scope().role(), List.copyOf(topics), List.copyOf(ids));
  }

  static WindowView window(Window window, Instant asOf) {
    return new WindowView(code(window.at(asOf)), time(window.opensAt()), time(window.closesAt()));
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  static PackView packView(PackRef ref) {
    return new PackView(ref.call(), ref.version(), ref.sha256());
  }
}
