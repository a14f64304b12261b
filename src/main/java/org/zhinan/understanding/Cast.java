package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Subject;

/**
 * Who plays which part in a message: gives each mention the place in the fact sheet where its facts
 * stand, and each statement the mention that it is about. A member of a list gets a key of its own
 * when what is told of it cannot hold of the one before it, or when the message says "another".
 */
final class Cast {

  private static final String ANOTHER = "another";
  private static final String ALL = "all-of-them";
  private static final int NEAR = 3;

  /**
   * Whom a statement is about: one place, or several when it is about several at once.
   *
   * @param other whether it is somebody else's case
   */
  record Part(Subject subject, List<FactPath> paths, boolean other) {
    Part {
      paths = List.copyOf(paths);
    }
  }

  private final Speech speech;
  private final Background background;
  private final String role;
  private final List<Mention> mentions;
  private final Compatibility compatibility;
  private final Map<String, Map<String, Map<String, FactValue>>> members = new LinkedHashMap<>();
  private final Map<Mention, Map<String, Part>> parts = new java.util.IdentityHashMap<>();

  Cast(
      Speech speech,
      FactDictionary dictionary,
      Background background,
      String role,
      List<Mention> mentions) {
    this.speech = speech;
    this.background = background;
    this.role = role;
    this.mentions = withoutReferences(mentions);
    this.compatibility = new Compatibility(dictionary);
    mentions.stream().filter(m -> !m.isWord()).forEach(m -> part(m, m.entityType()));
  }

  /** "他" is whoever else was named before; it stands for itself only when nobody was. */
  private static List<Mention> withoutReferences(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    boolean named = false;
    for (Mention mention : mentions) {
      if (!(mention.subject().back() && named)) {
        kept.add(mention);
      }
      named |= mention.subject().named();
    }
    return List.copyOf(kept);
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Whom a statement about an entity of this type is about; empty when nobody of it is known. */
  Optional<Part> about(String entityType, Match statement) {
    return focus(entityType, statement)
        .map(mention -> part(mention, entityType))
        .or(() -> standard(entityType, statement));
  }

  /**
   * Whom a statement is about: the subject it names itself, where its sentence speaks of it; else
   * whom the words around name. What is said of all of them ("都2022年结束") is said of each.
   */
  Optional<Part> about(Statement statement) {
    Subject subject = speech.grammar().subjects().get(statement.subject());
    if (subject != null) {
      return mentions.stream()
          .filter(m -> m.subject().equals(subject) && m.canBe(statement.entityType(), role))
          .filter(m -> isNear(m.match(), statement.match()))
          .reduce((first, second) -> isBefore(second, statement) ? second : first)
          .map(m -> part(m, statement.entityType()))
          .or(
              () ->
                  speech.has("ask")
                      ? Optional.empty()
                      : standard(subject, statement.entityType(), statement.match()));
    }
    return about(statement.entityType(), statement.match())
        .map(part -> isOfAll(statement.match()) ? all(part, statement.entityType()) : part);
  }

  private static boolean isBefore(Mention mention, Statement statement) {
    return mention.match().start() <= statement.match().end();
  }

  /** Whether two phrases stand in one sentence, or in one and the next. */
  private boolean isNear(Match first, Match second) {
    int from = speech.sentences().indexOf(speech.sentenceAt(first.start()));
    int to = speech.sentences().indexOf(speech.sentenceAt(second.start()));
    return from == to || from + 1 == to;
  }

  private boolean isOfAll(Match match) {
    int from = Math.max(speech.clauseAt(match.start()).start(), match.start() - NEAR);
    return speech.grammar().form(ALL).stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.start() >= from && m.start() < match.end());
  }

  /** All of its kind that this message speaks of. */
  private Part all(Part part, String entityType) {
    List<FactPath> all =
        parts.entrySet().stream()
            .filter(e -> !e.getKey().isWord())
            .flatMap(e -> Optional.ofNullable(e.getValue().get(entityType)).stream())
            .filter(p -> p.subject().equals(part.subject()))
            .flatMap(p -> p.paths().stream())
            .distinct()
            .toList();
    return all.isEmpty() ? part : new Part(part.subject(), all, part.other());
  }

  /** One more member of the list that this one is a member of. */
  FactPath another(FactPath member) {
    String list = member.parent().toString();
    String key = free(list, member.last().replaceAll("\\d+$", ""));
    members.computeIfAbsent(list, l -> new LinkedHashMap<>()).put(key, new LinkedHashMap<>());
    return FactPath.of(list).child(key);
  }

  /** The part of a mention. */
  Part part(Mention mention, String entityType) {
    Map<String, Part> known = parts.computeIfAbsent(mention, m -> new LinkedHashMap<>());
    Part part = known.get(entityType);
    if (part == null) {
      part = part(mention.subject(), entityType, mention);
      known.put(entityType, part);
    }
    return part;
  }

  /**
   * The mention that a statement is about: one in its own words; else the last before it; else the
   * first after it in its clause.
   */
  Optional<Mention> focus(String entityType, Match statement) {
    Optional<Mention> inside = Optional.empty();
    Optional<Mention> before = Optional.empty();
    Optional<Mention> after = Optional.empty();
    int clauseEnd = speech.clauseAt(statement.start()).end();
    for (Mention mention : mentions) {
      if (!mention.canBe(entityType, role)) {
        continue;
      }
      if (mention.match().overlaps(statement.start(), statement.end())) {
        inside = nearer(inside, mention);
      } else if (mention.match().end() <= statement.start()) {
        before = Optional.of(mention);
      } else if (after.isEmpty() && mention.match().start() < clauseEnd) {
        after = Optional.of(mention);
      }
    }
    return inside.isPresent() ? inside : prefer(before, after, statement);
  }

  /** Of two mentions in the words of a statement, one that was brought up counts before a word. */
  private static Optional<Mention> nearer(Optional<Mention> first, Mention second) {
    return first.isPresent() && !first.get().isWord() && second.isWord()
        ? first
        : Optional.of(second);
  }

  /** One before it counts, but one in the statement's own clause before one in another sentence. */
  private Optional<Mention> prefer(
      Optional<Mention> before, Optional<Mention> after, Match statement) {
    if (before.isEmpty()) {
      return after;
    }
    int sentence = speech.sentenceAt(statement.start()).start();
    return after.isPresent() && before.get().match().end() <= sentence ? after : before;
  }

  private Optional<Part> standard(String entityType, Match statement) {
    return speech.grammar().subjects().values().stream()
        .filter(s -> s.path(entityType, role).isPresent())
        .findFirst()
        .flatMap(s -> standard(s, entityType, statement));
  }

  /** The member of a list that is known already; nobody new is made up for a mere statement. */
  private Optional<Part> standard(Subject subject, String entityType, Match statement) {
    Place place = place(subject, entityType, statement);
    if (place.path().isEmpty()) {
      return Optional.empty();
    }
    Optional<FactPath> path =
        place.isMember()
            ? keys(place.list()).stream()
                .reduce((a, b) -> b)
                .map(key -> FactPath.of(place.list()).child(key))
            : Optional.of(FactPath.of(place.path()));
    return path.map(p -> new Part(subject, List.of(p), place.other()));
  }

  private Part part(Subject subject, String entityType, Mention mention) {
    Place place = place(subject, entityType, mention.match());
    if (place.path().isEmpty()) {
      return new Part(subject, List.of(), place.other());
    }
    List<FactPath> paths =
        place.isMember()
            ? keys(mention, place.list(), place.stem()).stream()
                .map(key -> FactPath.of(place.list()).child(key))
                .toList()
            : List.of(FactPath.of(place.path()));
    return new Part(subject, paths, place.other());
  }

  /** A subject's path with the place of whoever of another type is meant. */
  private Place place(Subject subject, String entityType, Match at) {
    String path = subject.path(entityType, role).orElse("");
    if (!path.startsWith("{")) {
      return new Place(path, subject.other());
    }
    String type = path.substring(1, path.indexOf('}'));
    return about(type, at)
        .filter(owner -> !owner.paths().isEmpty())
        .map(
            owner ->
                new Place(
                    owner.paths().get(0) + path.substring(path.indexOf('}') + 1),
                    owner.other() || subject.other()))
        .orElse(new Place("", subject.other()));
  }

  /** A path whose last step may be a star that numbers the members of a list. */
  private record Place(String path, boolean other) {
    boolean isMember() {
      return path.endsWith("*");
    }

    String list() {
      return path.substring(0, path.lastIndexOf('.'));
    }

    String stem() {
      return path.substring(path.lastIndexOf('.') + 1).replace("*", "");
    }
  }

  private List<String> keys(Mention mention, String list, String stem) {
    Map<String, Map<String, FactValue>> here =
        members.computeIfAbsent(list, l -> new LinkedHashMap<>());
    if (mention.count() > 1 && here.isEmpty()) {
      return IntStream.range(0, mention.count())
          .mapToObj(
              i ->
                  told(
                      here,
                      i < known(list).size() ? known(list).get(i) : free(list, stem),
                      mention))
          .toList();
    }
    boolean another = isAnother(mention);
    Optional<String> same =
        another
            ? Optional.empty()
            : here.keySet().stream().filter(k -> fits(here, k, mention)).reduce((a, b) -> b);
    return List.of(told(here, same.orElseGet(() -> first(here, list, stem, another)), mention));
  }

  private String first(
      Map<String, Map<String, FactValue>> here, String list, String stem, boolean another) {
    return here.isEmpty() && !another && !known(list).isEmpty()
        ? known(list).get(0)
        : free(list, stem);
  }

  private boolean fits(Map<String, Map<String, FactValue>> here, String key, Mention mention) {
    Map<String, FactValue> told = here.getOrDefault(key, Map.of());
    return mention.told().entrySet().stream()
        .allMatch(
            e ->
                !told.containsKey(e.getKey())
                    || compatibility.agree(
                        mention.entityType(), e.getKey(), told.get(e.getKey()), e.getValue()));
  }

  private static String told(
      Map<String, Map<String, FactValue>> here, String key, Mention mention) {
    here.computeIfAbsent(key, k -> new LinkedHashMap<>()).putAll(mention.told());
    return key;
  }

  private String free(String list, String stem) {
    List<String> taken = keys(list);
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> stem + i)
        .filter(k -> !taken.contains(k))
        .findFirst()
        .orElseThrow();
  }

  private List<String> keys(String list) {
    List<String> keys = new ArrayList<>(known(list));
    members.getOrDefault(list, Map.of()).keySet().stream()
        .filter(k -> !keys.contains(k))
        .forEach(keys::add);
    return keys;
  }

  private List<String> known(String list) {
    return background.facts().listKeys(FactPath.of(list));
  }

  private boolean isAnother(Mention mention) {
    int from =
        Math.max(speech.clauseAt(mention.match().start()).start(), mention.match().start() - 4);
    return speech.grammar().form(ANOTHER).stream()
        .flatMap(p -> speech.all(p).stream())
        .anyMatch(m -> m.start() >= from && m.start() < mention.match().end());
  }
}
