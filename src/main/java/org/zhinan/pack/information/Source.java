package org.zhinan.pack.information;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.rule.ConditionKind;

/** Where an answer stands. */
public sealed interface Source {

  /** These words of these clauses. */
  record Cited(List<Citation> citations) implements Source {
    public Cited {
      citations = List.copyOf(citations);
    }
  }

  /** The paragraphs of the direction that open with one of these labels, and what stands below. */
  record Labelled(Set<String> labels) implements Source {
    public Labelled {
      labels = Set.copyOf(labels);
    }
  }

  /** The sentences of the direction that hold one of these words. */
  record Holding(List<String> words) implements Source {
    public Holding {
      words = List.copyOf(words);
    }
  }

  /**
   * What the conditions on these topics say.
   *
   * @param topics those that the question names where this and {@code kinds} are empty
   * @param kinds any where this is empty
   * @param own only those of the direction itself, not those of the whole call
   */
  record OnTopic(Set<String> topics, Set<ConditionKind> kinds, boolean own) implements Source {
    public OnTopic {
      topics = Set.copyOf(topics);
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * Directions, by their headings: those whose data hold each of these values.
   *
   * @param where datum → value, or a value that its list holds; of all directions where empty
   */
  record Directions(Map<String, String> where) implements Source {
    public Directions {
      where = Map.copyOf(where);
    }
  }

  /**
   * The item of the direction that the question's words name best, with the paragraph of this label
   * below it.
   */
  record Item(Set<String> labels) implements Source {
    public Item {
      labels = Set.copyOf(labels);
    }
  }

  /**
   * Directions by one of their numbers, the highest first, a sentence for each: its paragraphs with
   * these labels.
   *
   * @param first so many of them, and those that are as high as the last
   */
  record Ranking(String datum, int first, Set<String> labels) implements Source {
    public Ranking {
      labels = Set.copyOf(labels);
    }
  }

  /** Paragraphs with one of these labels, and what stands below them, that name what is asked. */
  record Naming(Set<String> labels) implements Source {
    public Naming {
      labels = Set.copyOf(labels);
    }
  }

  /**
   * The papers of the call's checklist.
   *
   * @param own only those of the direction itself, else only those of all directions
   */
  record Papers(boolean own) implements Source {}

  /** The heading of the direction. */
  record Heading() implements Source {}

  /** Those who can be asked. */
  record Contacts() implements Source {}

  /** Directions side by side, a row for each thing that they are compared by. */
  record Table(List<Row> rows) implements Source {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** One row of a {@link Table}. */
  record Row(LocalText title, Source source) {}

  /** Nothing of the guideline's: what is said of the advisor itself. */
  record Nothing() implements Source {}
}
