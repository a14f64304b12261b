package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhinan.base.LocalText;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Paper;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationAnswer;
import org.zhinan.pack.information.Source;

/** Writes one sentence of an answer: its template filled from the source and the data. */
final class InformationLine {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+[0-9]*)}");

  private final Information information;
  private final Passages passages;
  private final Draft draft;
  private final Instant asOf;

  InformationLine(Information information, Passages passages, Draft draft, Instant asOf) {
    this.information = information;
    this.passages = passages;
    this.draft = draft;
    this.asOf = asOf;
  }

  /** Whether it was said: a sentence that needs words of the guideline is not, without any. */
  boolean say(InformationAnswer answer, List<String> directions, Asked asked) {
    if (answer.source() instanceof Source.Table table) {
      new ComparisonTable(passages, draft).write(table, directions, asked);
      return true;
    }
    if (answer.source() instanceof Source.Ranking ranking && directions.isEmpty()) {
      passages.listRanked(ranking).forEach(d -> say(answer, List.of(d.code()), asked));
      return true;
    }
    List<Passage> found = found(answer.source(), directions, asked);
    List<QuoteView> quotes = found.stream().flatMap(p -> p.quotes().stream()).distinct().toList();
    if (quotes.isEmpty() && !(answer.source() instanceof Source.Nothing)) {
      return false;
    }
    Map<String, String> values = values(directions);
    named(answer.source(), directions, asked, values);
    values.put("quotes", draft.quoted(found));
    values.put("markers", draft.markers().mark(quotes));
    for (int i = 0; i < quotes.size(); i++) {
      values.put("m" + (i + 1), draft.markers().mark(List.of(quotes.get(i))));
    }
    draft.line(filled(draft.words().in(answer.say()), values));
    answer.date().ifPresent(date -> date(date, quotes));
    return true;
  }

  /** Whether one can still apply. */
  void window() {
    draft.window(asOf);
  }

  private List<Passage> found(Source source, List<String> directions, Asked asked) {
    if (directions.isEmpty()) {
      return passages.find(source, Optional.empty(), asked);
    }
    return directions.stream()
        .flatMap(d -> passages.find(source, Optional.of(d), asked).stream())
        .distinct()
        .toList();
  }

  private void named(
      Source source, List<String> directions, Asked asked, Map<String, String> values) {
    Optional<String> direction = directions.stream().findFirst();
    if (source instanceof Source.Directions where) {
      values.put("list", names(passages.listDirections(where)));
    } else if (source instanceof Source.Contacts) {
      List<String> entries = passages.contacts(direction).stream().map(draft::contact).toList();
      values.put("list", String.join(draft.words().say(Phrase.INFORMATION_JOIN), entries));
    } else if (source instanceof Source.Papers papers) {
      values.put("list", titles(passages.listPapers(papers, direction)));
    } else if (source instanceof Source.Item item) {
      passages
          .findItem(item, direction, asked)
          .ifPresent(clause -> values.put("item", draft.words().unended(clause.text())));
    }
  }

  /** The papers with for whom they are asked and the marker of each. */
  private String titles(List<Paper> papers) {
    List<String> titles =
        papers.stream()
            .map(
                paper ->
                    draft
                        .words()
                        .say(
                            Phrase.INFORMATION_PAPER,
                            "title",
                            draft.words().in(paper.title()),
                            "when",
                            paper.when().map(this::when).orElse(""),
                            "markers",
                            draft.markers().mark(quotesOf(paper))))
            .toList();
    return String.join(draft.words().say(Phrase.INFORMATION_JOIN), titles);
  }

  private List<QuoteView> quotesOf(Paper paper) {
    return List.of(passages.quotable().whole(paper.citations().get(0)));
  }

  private String when(LocalText when) {
    return draft.words().say(Phrase.INFORMATION_WHEN, "when", draft.words().in(when));
  }

  private String names(List<Direction> directions) {
    return draft.words().join(directions.stream().map(d -> draft.directionName(d.code())).toList());
  }

  private Map<String, String> values(List<String> directions) {
    Map<String, String> values = new TreeMap<>(draft.callValues());
    List<Direction> asked =
        directions.stream().flatMap(d -> draft.findDirection(d).stream()).toList();
    values.put("direction", names(asked));
    values.put("count", Integer.toString(directions.size()));
    asked.forEach(d -> data(d, values));
    totals(asked, values);
    return values;
  }

  private void data(Direction direction, Map<String, String> values) {
    direction.data().values().forEach((name, value) -> values.put(name, DatumText.of(value)));
    information
        .quotients()
        .forEach(
            (name, of) ->
                quotient(direction, of).ifPresent(n -> values.put(name, n.toPlainString())));
  }

  private static Optional<BigDecimal> quotient(Direction direction, List<String> of) {
    Optional<BigDecimal> divisor =
        DatumText.number(direction, of.get(1)).filter(n -> n.signum() != 0);
    return DatumText.number(direction, of.get(0))
        .flatMap(n -> divisor.map(d -> n.divide(d, 0, RoundingMode.HALF_UP)));
  }

  private static void totals(List<Direction> directions, Map<String, String> values) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (Direction direction : directions) {
      for (String name : direction.data().values().keySet()) {
        DatumText.number(direction, name).ifPresent(n -> totals.merge(name, n, BigDecimal::add));
      }
    }
    totals.forEach((name, sum) -> values.put("total." + name, sum.toPlainString()));
  }

  private void date(String name, List<QuoteView> quotes) {
    OffsetDateTime date = information.dates().get(name);
    if (date != null) {
      boolean past = asOf.isAfter(date.toInstant());
      draft.say(
          past ? Phrase.INFORMATION_PAST : Phrase.INFORMATION_AHEAD,
          "date",
          draft.moment(date.toInstant()),
          "asOf",
          draft.day(asOf),
          "markers",
          draft.markers().mark(quotes));
    }
  }

  static String filled(String template, Map<String, String> values) {
    Matcher m = PLACEHOLDER.matcher(template);
    return m.replaceAll(r -> Matcher.quoteReplacement(values.getOrDefault(r.group(1), "")));
  }
}
