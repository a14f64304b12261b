package org.zhinan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactType;

/**
 * What is worth asking next, seen through what was asked. Only facts that can still change an open
 * verdict are asked for, what settles most first: what the answer waits for; what tells several
 * directions apart; the question that settles most conditions, screens that are asked for together
 * counted as one question; the entity that is being talked of; single facts before lists; then the
 * dictionary's order.
 */
public final class Questions {

  private final FactDictionary dictionary;
  private final FactSheet facts;
  private final boolean several;
  private final OpenFacts open;
  private final Set<String> told;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> settled = new HashMap<>();

  private Questions(RuleBook book, Determination determination, Question question) {
    this.dictionary = book.vocabulary().facts();
    this.facts = determination.facts();
    this.several = determination.results().size() > 1;
    this.open = new OpenFacts(book, determination, question);
    this.told = facts.values().keySet().stream().map(FactPath::root).collect(Collectors.toSet());
    dictionary.root().fields().keySet().forEach(name -> places.put(name, places.size()));
    dictionary
        .types()
        .values()
        .forEach(
            type ->
                type.fields()
                    .keySet()
                    .forEach(n -> places.put(type.name() + "." + n, places.size())));
    open.paths().stream()
        .collect(Collectors.groupingBy(this::group))
        .forEach((one, paths) -> settled.put(one, open.findings(paths).size()));
  }

  /** The questions of one determination. */
  public static Questions of(RuleBook book, Determination determination, Question question) {
    return new Questions(book, determination, question);
  }

  /** Every fact that can still change an open verdict, also what was asked for in vain. */
  public List<NextQuestion> listMissing() {
    return sorted().stream().map(path -> question(List.of(path))).toList();
  }

  /**
   * What to ask, best first: screens of one entity are one question. What was asked and is not
   * known is not asked again.
   */
  public List<NextQuestion> list() {
    Map<String, List<FactPath>> asked = new LinkedHashMap<>();
    for (FactPath path : sorted()) {
      if (!facts.isAskedUnknown(path)) {
        asked.computeIfAbsent(group(path), g -> new ArrayList<>()).add(path);
      }
    }
    return asked.values().stream().map(this::question).toList();
  }

  /** The best question; none when nothing that is not known can change an open verdict. */
  public Optional<NextQuestion> findNext() {
    return list().stream().findFirst();
  }

  private NextQuestion question(List<FactPath> paths) {
    return new NextQuestion(paths, open.findings(paths), open.directions(paths));
  }

  private List<FactPath> sorted() {
    return open.paths().stream().sorted(order()).toList();
  }

  private Comparator<FactPath> order() {
    return Comparator.comparing((FactPath path) -> !open.isAsked(path))
        .thenComparing(path -> several ? -open.conditions(path) : 0)
        .thenComparing(path -> !told.contains(path.root()))
        .thenComparing(this::isScreen)
        .thenComparing(this::isList)
        .thenComparing(path -> -settled.getOrDefault(group(path), 0))
        .thenComparing(this::place)
        .thenComparing(Comparator.naturalOrder());
  }

  /** Screens of one entity, or of all members of one list, belong together. */
  private String group(FactPath path) {
    if (!isScreen(path)) {
      return path.toString();
    }
    FactPath entity = path.parent();
    boolean ofMember = entity.steps().size() > 1 && isList(entity.parent());
    return (ofMember ? entity.parent() : entity) + ".*";
  }

  private boolean isScreen(FactPath path) {
    return dictionary.findField(path).filter(FactField::screen).isPresent()
        && facts.listKeys(path).isEmpty();
  }

  private boolean isList(FactPath path) {
    return dictionary.findField(path).map(FactField::type).orElse(null) instanceof FactType.Many;
  }

  /** Where the dictionary declares it: by its entity, then by its field. */
  private int place(FactPath path) {
    int entity = places.getOrDefault(path.root(), 0);
    int field =
        path.steps().size() == 1
            ? 0
            : dictionary
                .findEntity(path.parent())
                .map(type -> places.getOrDefault(type.name() + "." + path.last(), 0))
                .orElse(0);
    return entity * 1000 + field;
  }
}
