package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.lexicon.DateScanner;
import org.zhinan.lexicon.MeasureScanner;
import org.zhinan.lexicon.Token;

/**
 * Reads what only makes sense as the answer to the open question, or to the one before: a bare
 * value ("1975年3月"), "都没有", "是的", "不清楚".
 */
final class OpenAnswers {

  private final Speech speech;
  private final FactDictionary dictionary;
  private final TokenValues values;
  private final Background background;

  OpenAnswers(Speech speech, FactDictionary dictionary, TokenValues values, Background background) {
    this.speech = speech;
    this.dictionary = dictionary;
    this.values = values;
    this.background = background;
  }

  /**
   * @param statements what the message states by itself
   * @param said their facts, which need no further answer
   */
  List<Said> find(List<Statement> statements, List<Said> said) {
    List<Said> answers = new ArrayList<>();
    if (background.open().isEmpty() && background.last().isEmpty()) {
      return answers;
    }
    Set<FactPath> taken = new LinkedHashSet<>();
    said.forEach(s -> taken.add(s.path()));
    if (isGroup()) {
      answers.addAll(group().find(taken));
      if (!answers.isEmpty()) {
        return answers;
      }
    }
    bareValues(statements, taken, answers);
    if (statements.isEmpty() && answers.isEmpty()) {
      if (isGroup()) {
        return group().whole();
      }
      wholeAnswers(answers);
    }
    return answers;
  }

  private GroupAnswers group() {
    return new GroupAnswers(speech, dictionary, background.open());
  }

  /** Whether several screens were asked for at once. */
  private boolean isGroup() {
    List<FactPath> open = background.open();
    return open.size() > 1
        && open.stream()
            .allMatch(p -> dictionary.findField(p).filter(FactField::screen).isPresent());
  }

  private void bareValues(List<Statement> statements, Set<FactPath> taken, List<Said> answers) {
    int covered = 0;
    for (int at = 0; at < speech.text().length(); at++) {
      for (Token token : speech.tokensAt(at)) {
        if (token.start() < covered || isUsed(token, statements)) {
          continue;
        }
        Optional<Said> answer = answer(token, taken);
        if (answer.isPresent()) {
          answers.add(answer.get());
          taken.add(answer.get().path());
          covered = token.end();
        }
      }
    }
  }

  private boolean isUsed(Token token, List<Statement> statements) {
    return speech.isDirection(token)
        || isPartOfMeasure(token)
        || statements.stream()
            .filter(s -> s.rank() >= 0)
            .anyMatch(s -> s.match().overlaps(token.start(), token.end()));
  }

  /** A number that has a unit is not a number alone. */
  private boolean isPartOfMeasure(Token token) {
    return token.category().equals(MeasureScanner.NUMBER)
        && speech.tokensAt(token.start()).stream()
            .anyMatch(t -> t != token && t.value() instanceof NumberRange);
  }

  private Optional<Said> answer(Token token, Set<FactPath> taken) {
    for (FactPath path : expected(token)) {
      Optional<FactValue> value =
          dictionary
              .findField(path)
              .map(FactField::type)
              .filter(type -> !taken.contains(path))
              .flatMap(type -> value(type, path, token));
      if (value.isPresent()) {
        TextSpan span = speech.sourceSpan(token.start(), token.end());
        return Optional.of(new Said.Value(path, value.get(), span, mood(token.start())));
      }
    }
    return Optional.empty();
  }

  /** A bare span is no date here; a day without its year is one of the year that is known. */
  private Optional<FactValue> value(FactType type, FactPath path, Token token) {
    if (token.category().equals(DateScanner.DAY_OF_YEAR)) {
      return background.facts().find(path).flatMap(known -> inYear(known, token));
    }
    boolean span = type instanceof FactType.Date && token.value() instanceof NumberRange;
    boolean year = token.category().equals(MeasureScanner.NUMBER);
    return span && !year && !token.category().toLowerCase(Locale.ROOT).endsWith("age")
        ? Optional.empty()
        : values.of(type, token);
  }

  private static Optional<FactValue> inYear(FactValue known, Token day) {
    return known instanceof PartialDate date
            && date.from().getYear() == date.to().getYear()
            && day.value() instanceof PartialDate within
        ? Optional.of(
            new PartialDate(
                within.from().withYear(date.from().getYear()),
                within.to().withYear(date.from().getYear())))
        : Optional.empty();
  }

  /** The facts asked for; when the message leans on the last question, those it was about too. */
  private List<FactPath> expected(Token token) {
    List<FactPath> expected = new ArrayList<>();
    if (speech.has("ellipsis") || speech.has("correction") || speech.has("suppose")) {
      background.last().ifPresent(last -> expected.addAll(last.tested()));
    }
    expected.addAll(background.open());
    background.last().ifPresent(last -> expected.addAll(last.tested()));
    Optional.ofNullable(speech.grammar().bare().get(token.category())).ifPresent(expected::add);
    return expected;
  }

  private Said.About mood(int at) {
    TextSpan sentence = speech.sentenceAt(at);
    boolean supposed = speech.hasWithin("suppose", sentence) || speech.has("ellipsis");
    return supposed ? Said.About.SUPPOSED : Said.About.OWN;
  }

  /** Yes, no, none or not known, to everything that was asked. */
  private void wholeAnswers(List<Said> answers) {
    TextSpan all = speech.sourceSpan(0, speech.text().length());
    boolean unknown = speech.has("not-known") && !speech.has("test");
    boolean no = speech.startsWith("no");
    boolean yes = !no && speech.startsWith("yes");
    for (FactPath path : background.open()) {
      Optional<FactType> type = dictionary.findField(path).map(FactField::type);
      if (unknown) {
        answers.add(new Said.NotKnown(path, all, Said.About.OWN));
      } else if (no && type.orElse(null) instanceof FactType.Many) {
        answers.add(new Said.Complete(path, all, Said.About.OWN));
      } else if ((yes || no) && type.orElse(null) instanceof FactType.Bool) {
        answers.add(new Said.Value(path, new BoolValue(yes), all, Said.About.OWN));
      } else if (no && background.open().size() == 1) {
        none(path).ifPresent(v -> answers.add(new Said.Value(path, v, all, Said.About.OWN)));
      }
    }
  }

  /** What a bare no says of a fact that has other values than yes and no. */
  private Optional<FactValue> none(FactPath path) {
    return dictionary
        .findEntity(path.parent())
        .map(type -> type.name() + "." + path.last())
        .map(speech.grammar().nones()::get);
  }
}
