package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactType;
import org.zhinan.fact.NumberRange;
import org.zhinan.lexicon.Match;

/**
 * Reads the answer to several screens that were asked for at once ("第二项有，其他没有"): items by their
 * place in the question, and what is said of the rest. An item of which nothing plain is said stays
 * open.
 */
final class GroupAnswers {

  private static final String ITEM = "item";
  private static final String REST = "rest";

  private final Speech speech;
  private final FactDictionary dictionary;
  private final List<FactPath> group;
  private final List<Said> answers = new ArrayList<>();
  private final Set<FactPath> settled = new LinkedHashSet<>();

  GroupAnswers(Speech speech, FactDictionary dictionary, List<FactPath> group) {
    this.speech = speech;
    this.dictionary = dictionary;
    this.group = group;
  }

  /** What may be said of an item. */
  private enum Reply {
    YES,
    NO,
    NOT_KNOWN
  }

  /**
   * @param said what the message says in full; some of it may be items of the group
   * @return nothing when neither an item nor the rest is spoken of
   */
  List<Said> find(Set<FactPath> said) {
    boolean named = group.stream().anyMatch(said::contains);
    settled.addAll(said);
    List<TextSpan> parts = parts();
    parts.forEach(this::takeItems);
    if (named || !answers.isEmpty()) {
      parts.stream().filter(p -> speech.hasWithin(REST, p) || isWhole(p)).forEach(this::takeRest);
    }
    return answers;
  }

  /** Everything was answered at once: none of it is so, or none of it is known. */
  List<Said> whole() {
    TextSpan all = speech.whole();
    if (speech.has("not-known") && !speech.has("test")) {
      answer(group, Reply.NOT_KNOWN, all);
    } else if (speech.startsWith("no") || speech.startsWith("none-so")) {
      answer(group, Reply.NO, all);
    }
    return answers;
  }

  /** The parts between commas; what is said of the rest begins one of its own. */
  private List<TextSpan> parts() {
    List<TextSpan> parts = new ArrayList<>();
    for (TextSpan clause : speech.clauses()) {
      int from = clause.start();
      for (Match rest : matches(REST, clause)) {
        if (rest.start() > from) {
          parts.add(new TextSpan(from, rest.start()));
          from = rest.start();
        }
      }
      parts.add(new TextSpan(from, clause.end()));
    }
    return parts;
  }

  private void takeItems(TextSpan part) {
    List<FactPath> items =
        matches(ITEM, part).stream().flatMap(match -> findItem(match).stream()).toList();
    if (!items.isEmpty()) {
      reply(part).ifPresent(reply -> answer(items, reply, part));
    }
  }

  private void takeRest(TextSpan part) {
    reply(part).filter(r -> r != Reply.YES).ifPresent(reply -> answer(group, reply, part));
  }

  private boolean isWhole(TextSpan part) {
    return matches("no", part).stream().anyMatch(m -> m.start() == part.start());
  }

  /** An item that is only named is one of those that were asked for ("除了第二项"). */
  private Optional<Reply> reply(TextSpan part) {
    if (speech.hasWithin("not-known", part)) {
      return Optional.of(Reply.NOT_KNOWN);
    }
    if (speech.hasWithin("no", part)) {
      return Optional.of(Reply.NO);
    }
    return speech.hasWithin("yes", part) || speech.hasWithin("only-item", part)
        ? Optional.of(Reply.YES)
        : Optional.empty();
  }

  private Optional<FactPath> findItem(Match match) {
    return match.tokens().stream()
        .map(t -> t.value())
        .filter(NumberRange.class::isInstance)
        .flatMap(n -> ((NumberRange) n).exact().stream())
        .map(n -> n.intValue() - 1)
        .filter(i -> i >= 0 && i < names().size())
        .map(i -> group.stream().filter(p -> p.last().equals(names().get(i))).toList())
        .filter(paths -> paths.size() == 1)
        .map(paths -> paths.get(0))
        .findFirst();
  }

  /** The items as the question lists them: one for each field, whoever has it. */
  private List<String> names() {
    return group.stream().map(FactPath::last).distinct().toList();
  }

  private List<Match> matches(String form, TextSpan part) {
    return speech.grammar().form(form).stream()
        .flatMap(p -> speech.all(p).stream())
        .filter(m -> part.start() <= m.start() && m.end() <= part.end())
        .sorted((a, b) -> Integer.compare(a.start(), b.start()))
        .toList();
  }

  private void answer(List<FactPath> paths, Reply reply, TextSpan part) {
    TextSpan span = speech.sourceSpan(part.start(), part.end());
    for (FactPath path : paths) {
      if (settled.add(path)) {
        said(path, reply, span).ifPresent(answers::add);
      }
    }
  }

  private Optional<Said> said(FactPath path, Reply reply, TextSpan span) {
    FactType type = dictionary.findField(path).map(FactField::type).orElse(null);
    if (reply == Reply.NOT_KNOWN) {
      return Optional.of(new Said.NotKnown(path, span, Said.About.OWN));
    }
    if (type instanceof FactType.Bool) {
      boolean yes = reply == Reply.YES;
      return Optional.of(new Said.Value(path, new BoolValue(yes), span, Said.About.OWN));
    }
    return type instanceof FactType.Many && reply == Reply.NO
        ? Optional.of(new Said.Complete(path, span, Said.About.OWN))
        : Optional.empty();
  }
}
