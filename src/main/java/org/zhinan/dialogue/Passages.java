package org.zhinan.dialogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.pack.Checklist;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Pack;
import org.zhinan.pack.Paper;
import org.zhinan.pack.information.Source;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.rule.Condition;

/** Finds the words of the guideline that a {@link Source} means. */
final class Passages {

  private static final int ROOM = 900;

  private final Pack pack;
  private final Quotable quotable;
  private final NamedItems items;
  private final Naming naming;

  Passages(Pack pack, ClauseSearch search) {
    this.naming = new Naming(search);
    this.pack = pack;
    this.quotable = new Quotable(pack.guideline());
    this.items = new NamedItems(pack.guideline());
  }

  Quotable quotable() {
    return quotable;
  }

  /** The words that a source means, for a direction or for the call. */
  List<Passage> find(Source source, Optional<String> direction, Asked asked) {
    if (source instanceof Source.Cited cited) {
      return quotes(cited.citations());
    }
    if (source instanceof Source.Labelled labelled) {
      return direction.map(d -> labelled(d, labelled.labels())).orElse(List.of());
    }
    if (source instanceof Source.Holding holding) {
      return direction.map(d -> holding(d, holding.words())).orElse(List.of());
    }
    if (source instanceof Source.OnTopic onTopic) {
      return onTopic(onTopic, direction, asked);
    }
    if (source instanceof Source.Item item) {
      return findItem(item, direction, asked).stream()
          .flatMap(found -> labelledBelow(found, item.labels()).stream())
          .toList();
    }
    if (source instanceof Source.Papers papers) {
      return listPapers(papers, direction).stream()
          .flatMap(p -> quotes(p.citations().subList(0, 1)).stream())
          .toList();
    }
    if (source instanceof Source.Ranking ranking) {
      return direction.map(d -> labelled(d, ranking.labels())).orElse(List.of());
    }
    if (source instanceof Source.Naming wanted) {
      return naming.in(named(wanted, direction), asked.words()).stream().map(quotable::of).toList();
    }
    if (source instanceof Source.Heading) {
      return direction.flatMap(pack::findDirection).map(this::heading).orElse(List.of());
    }
    if (source instanceof Source.Directions where) {
      return listDirections(where).stream().flatMap(d -> heading(d).stream()).toList();
    }
    return source instanceof Source.Contacts
        ? quotes(contacts(direction).stream().flatMap(c -> c.citations().stream()).toList())
        : List.of();
  }

  /** Papers of the direction, or of all, in the order of the checklist. */
  List<Paper> listPapers(Source.Papers wanted, Optional<String> direction) {
    Checklist list = direction.map(pack::getChecklist).orElseGet(pack::checklist);
    return list.papers().stream()
        .filter(p -> wanted.own() != p.directions().isEmpty())
        .filter(p -> !p.citations().isEmpty())
        .toList();
  }

  /** The item that the question names best. */
  Optional<Clause> findItem(Source.Item item, Optional<String> direction, Asked asked) {
    return items
        .find(asked.words(), direction, item.labels())
        .or(() -> naming.best(items.listItems(direction, item.labels()), asked.words()));
  }

  List<Direction> listDirections(Source.Directions where) {
    return pack.listDirections().stream()
        .filter(d -> where.where().entrySet().stream().allMatch(e -> DatumText.holds(d, e)))
        .toList();
  }

  List<Contact> contacts(Optional<String> direction) {
    return direction.map(d -> pack.info().listContacts(d)).orElseGet(() -> pack.info().contacts());
  }

  /** The directions with the highest number, highest first. */
  List<Direction> listRanked(Source.Ranking ranking) {
    List<Direction> all =
        pack.listDirections().stream()
            .filter(d -> DatumText.number(d, ranking.datum()).isPresent())
            .sorted(Comparator.comparing(d -> number(d, ranking.datum()).negate()))
            .toList();
    BigDecimal last = number(all.get(Math.min(ranking.first(), all.size()) - 1), ranking.datum());
    return all.stream().filter(d -> number(d, ranking.datum()).compareTo(last) >= 0).toList();
  }

  private static BigDecimal number(Direction direction, String datum) {
    return DatumText.number(direction, datum).orElse(BigDecimal.ZERO);
  }

  /** All clauses of paragraphs with these labels, of the direction or of all. */
  private List<Clause> named(Source.Naming wanted, Optional<String> direction) {
    return pack.listDirections().stream()
        .filter(d -> direction.isEmpty() || direction.get().equals(d.code()))
        .flatMap(d -> top(d.code()).stream())
        .flatMap(top -> pack.guideline().listChildren(top.id()).stream())
        .filter(c -> c.kind() == ClauseKind.LABELLED)
        .filter(c -> wanted.labels().contains(ClauseLabels.of(c)))
        .flatMap(c -> pack.guideline().listBelow(c.id()).stream())
        .filter(c -> !ClauseLabels.isBare(c))
        .toList();
  }

  private List<Passage> heading(Direction direction) {
    return direction
        .clause()
        .flatMap(pack.guideline()::findClause)
        .map(clause -> List.of(quotable.of(clause)))
        .orElse(List.of());
  }

  private List<Passage> labelled(String direction, Set<String> labels) {
    return top(direction).map(top -> labelledBelow(top, labels)).orElse(List.of());
  }

  private List<Passage> labelledBelow(Clause top, Set<String> labels) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause child : pack.guideline().listChildren(top.id())) {
      if (child.kind() == ClauseKind.LABELLED && labels.contains(ClauseLabels.of(child))) {
        clauses.addAll(fitting(child));
      }
    }
    return clauses.stream().map(quotable::of).toList();
  }

  /** The paragraph and what stands below it, as deep as there is room for. */
  private List<Clause> fitting(Clause label) {
    List<Clause> all =
        pack.guideline().listBelow(label.id()).stream()
            .filter(c -> c.equals(label) || !isInsideAnotherLabel(c, label))
            .filter(c -> !ClauseLabels.isBare(c))
            .toList();
    int deepest = all.stream().mapToInt(c -> depth(c, label)).max().orElse(0);
    for (int depth = deepest; depth > 1; depth--) {
      int most = depth;
      List<Clause> kept = all.stream().filter(c -> depth(c, label) <= most).toList();
      if (kept.stream().mapToInt(c -> c.text().length()).sum() <= ROOM) {
        return kept;
      }
    }
    return all.stream().filter(c -> depth(c, label) <= 1).toList();
  }

  private boolean isInsideAnotherLabel(Clause clause, Clause label) {
    Clause at = clause;
    while (!at.equals(label)) {
      if (at.kind() == ClauseKind.LABELLED) {
        return true;
      }
      at = at.parent().flatMap(pack.guideline()::findClause).orElse(label);
    }
    return false;
  }

  private int depth(Clause clause, Clause top) {
    int depth = 0;
    Clause at = clause;
    while (!at.equals(top)) {
      depth++;
      at = at.parent().flatMap(pack.guideline()::findClause).orElse(top);
    }
    return depth;
  }

  private List<Passage> holding(String direction, List<String> words) {
    return top(direction).stream()
        .flatMap(top -> pack.guideline().listBelow(top.id()).stream())
        .filter(c -> c.kind() != ClauseKind.DIRECTION)
        .flatMap(c -> quotable.holding(c, words).stream())
        .toList();
  }

  private List<Passage> onTopic(Source.OnTopic wanted, Optional<String> direction, Asked asked) {
    boolean named = wanted.topics().isEmpty() && wanted.kinds().isEmpty();
    Set<String> topics = named ? asked.topics() : wanted.topics();
    List<Condition> scope =
        pack.rules().conditions().stream().filter(c -> isIn(c, direction)).toList();
    Set<String> replaced =
        scope.stream().flatMap(c -> c.overrides().stream()).collect(Collectors.toSet());
    List<Citation> citations =
        scope.stream()
            .filter(c -> !replaced.contains(c.id()))
            .filter(c -> !wanted.own() || !c.directions().isEmpty())
            .filter(c -> topics.isEmpty() ? !named : c.topics().stream().anyMatch(topics::contains))
            .filter(c -> wanted.kinds().isEmpty() || wanted.kinds().contains(c.kind()))
            .map(c -> c.citations().get(0))
            .toList();
    return quotes(citations);
  }

  /** Conditions of the call, and those of the direction. */
  private static boolean isIn(Condition condition, Optional<String> direction) {
    return condition.directions().isEmpty()
        || direction.filter(condition.directions()::contains).isPresent();
  }

  private List<Passage> quotes(List<Citation> citations) {
    return citations.stream().map(quotable::whole).distinct().map(Passage::of).toList();
  }

  private Optional<Clause> top(String direction) {
    Optional<ClauseId> id = pack.findDirection(direction).flatMap(Direction::clause);
    return id.flatMap(pack.guideline()::findClause);
  }
}
