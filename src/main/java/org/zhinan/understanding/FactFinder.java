package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Closing;
import org.zhinan.lexicon.Match;

/** Puts what a message states in its place: whose fact it is, and in what mood it was said. */
final class FactFinder {

  private static final String SUPPOSITION = "suppose";

  /**
   * What a message says.
   *
   * @param placed the statements that somebody was found for
   * @param contradictions facts of which the message says what cannot both be
   */
  record Found(List<Said> said, List<Statement> placed, Set<FactPath> contradictions) {}

  private final Speech speech;
  private final Cast cast;
  private final Compatibility compatibility;
  private final Map<FactPath, Told> told = new LinkedHashMap<>();
  private final List<Said> members = new ArrayList<>();
  private final List<Statement> placed = new ArrayList<>();
  private final Set<FactPath> contradictions = new LinkedHashSet<>();

  private record Told(Statement statement, Said.About about, TextSpan span, FactValue value) {}

  FactFinder(Speech speech, FactDictionary dictionary, Cast cast) {
    this.speech = speech;
    this.cast = cast;
    this.compatibility = new Compatibility(dictionary);
  }

  /**
   * @param correcting whether the message says that it corrects something: then its last word holds
   */
  Found find(List<Statement> statements, boolean correcting) {
    for (Statement statement : statements) {
      if (isOfItsType(statement, statements)) {
        part(statement).ifPresent(part -> take(statement, part, correcting));
      }
    }
    cast.mentions().stream().filter(m -> !m.isWord()).forEach(this::takeMember);
    speech.grammar().closings().forEach(this::takeClosing);
    List<Said> said = new ArrayList<>();
    told.forEach((path, t) -> said.add(new Said.Value(path, t.value(), t.span(), t.about())));
    said.addAll(once(members));
    return new Found(said, placed, contradictions);
  }

  /** That a list has a member, or no others, is said once, however many phrases say it. */
  private static List<Said> once(List<Said> members) {
    Map<String, Said> first = new LinkedHashMap<>();
    members.forEach(m -> first.putIfAbsent(m.getClass().getSimpleName() + m.path() + m.about(), m));
    return List.copyOf(first.values());
  }

  /** Of words that can be told of two types of entities, those count whose entity is nearer. */
  private boolean isOfItsType(Statement statement, List<Statement> statements) {
    if (statement.mention().isPresent()) {
      return true;
    }
    return statements.stream()
        .filter(statement::isSameOfAnotherType)
        .noneMatch(
            other -> {
              int theirs = place(other);
              int ours = place(statement);
              return theirs > ours
                  || (theirs == ours && statements.indexOf(other) < statements.indexOf(statement));
            });
  }

  /** Where the one that a statement is about is spoken of; before the text when nowhere. */
  private int place(Statement statement) {
    return statement
        .mention()
        .or(() -> cast.focus(statement.entityType(), statement.match()))
        .map(m -> m.match().start())
        .orElse(-1);
  }

  private Optional<Cast.Part> part(Statement statement) {
    return statement
        .mention()
        .map(mention -> cast.part(mention, statement.entityType()))
        .or(() -> cast.about(statement));
  }

  private void take(Statement statement, Cast.Part part, boolean correcting) {
    if (!part.paths().isEmpty()) {
      placed.add(statement);
    }
    for (FactPath owner : unclaimed(statement, part)) {
      FactPath path = owner.child(statement.field());
      Told now =
          new Told(
              statement,
              about(part, statement.match()),
              span(statement.match()),
              statement.value());
      Told before = told.get(path);
      if (before == null) {
        told.put(path, now);
      } else if (isOfAnother(path, before, now, correcting)) {
        FactPath another = cast.another(owner);
        told.put(another.child(statement.field()), now);
        members.add(new Said.Member(another, now.span(), now.about()));
      } else {
        told.put(path, both(path, before, now, correcting));
      }
    }
  }

  /** Of several at once, a second value is told of the second and those after it. */
  private List<FactPath> unclaimed(Statement statement, Cast.Part part) {
    List<FactPath> paths = part.paths();
    for (int i = 1; i < paths.size(); i++) {
      Told before = told.get(paths.get(i).child(statement.field()));
      Told first = told.get(paths.get(i - 1).child(statement.field()));
      boolean last = first != null && first.equals(before);
      if (last && before != null && !before.value().equals(statement.value())) {
        paths.subList(i, paths.size()).forEach(p -> told.remove(p.child(statement.field())));
        return paths.subList(i, paths.size());
      }
    }
    return paths;
  }

  /** What cannot be told of one member of a list is told of one more ("有研究所也有企业"). */
  private boolean isOfAnother(FactPath path, Told before, Told now, boolean correcting) {
    return !correcting
        && path.steps().size() == 3
        && before.statement().rank() == now.statement().rank()
        && now.value() instanceof CodeValue
        && together(before, now).isEmpty();
  }

  private Optional<FactValue> together(Told before, Told now) {
    Statement statement = now.statement();
    return compatibility.together(
        statement.entityType(), statement.field(), before.value(), now.value());
  }

  private Told both(FactPath path, Told before, Told now, boolean correcting) {
    int difference = before.statement().rank() - now.statement().rank();
    Optional<FactValue> together = together(before, now);
    if (together.isPresent() && difference == 0) {
      Told finer = together.get().equals(before.value()) ? before : now;
      return new Told(finer.statement(), finer.about(), finer.span(), together.get());
    }
    if (difference != 0) {
      return difference > 0 ? before : now;
    }
    if (before.statement().rank() < 0) {
      return distance(before.statement()) <= distance(now.statement()) ? before : now;
    }
    if (!correcting && before.about() == now.about() && !isOnlyAskedOf(before, now)) {
      contradictions.add(path);
    }
    return now;
  }

  /** How far a statement stands from whom it is about: of two loose ones the nearer holds. */
  private int distance(Statement statement) {
    return cast.focus(statement.entityType(), statement.match())
        .map(m -> Math.max(0, statement.match().start() - m.match().end()))
        .orElse(Integer.MAX_VALUE);
  }

  /** Two questions may each suppose a value of their own. */
  private boolean isOnlyAskedOf(Told before, Told now) {
    TextSpan first = speech.sentenceAt(before.statement().match().start());
    TextSpan second = speech.sentenceAt(now.statement().match().start());
    return !first.equals(second) && speech.hasWithin("ask", first);
  }

  private void takeMember(Mention mention) {
    Cast.Part part = cast.part(mention, mention.entityType());
    for (FactPath path : part.paths()) {
      if (path.steps().size() > 1) {
        members.add(new Said.Member(path, span(mention.match()), about(part, mention.match())));
      }
    }
  }

  private void takeClosing(Closing closing) {
    for (Match match : speech.all(closing.pattern())) {
      if (closing.owner().equals(FactDictionary.ROOT)) {
        Said.About about = isSupposed(match) ? Said.About.SUPPOSED : Said.About.OWN;
        members.add(
            new Said.Complete(FactPath.of(closing.list()), span(match), about, closing.assumed()));
      } else {
        cast.about(closing.owner(), match)
            .filter(part -> !part.paths().isEmpty())
            .ifPresent(
                part ->
                    members.add(
                        new Said.Complete(
                            part.paths().get(0).child(closing.list()),
                            span(match),
                            about(part, match),
                            closing.assumed())));
      }
    }
  }

  private Said.About about(Cast.Part part, Match match) {
    if (part.other()) {
      return Said.About.OTHER;
    }
    return isSupposed(match) ? Said.About.SUPPOSED : Said.About.OWN;
  }

  private boolean isSupposed(Match match) {
    TextSpan sentence = speech.sentenceAt(match.start());
    return speech.hasWithin(SUPPOSITION, new TextSpan(sentence.start(), match.end()));
  }

  private TextSpan span(Match match) {
    return speech.sourceSpan(match.start(), match.end());
  }
}
