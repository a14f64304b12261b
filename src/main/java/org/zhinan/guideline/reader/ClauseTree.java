package org.zhinan.guideline.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.reader.NumberingStyles.Punctuation;

/** Builds the tree from blocks in document order, and gives the clauses their ids and paths. */
final class ClauseTree {

  private static final int TITLE_RANK = 10;
  private static final int LABEL_RANK = 30;

  private final NumberingStyles styles;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private String part = "";
  private Optional<String> directions = Optional.empty();

  ClauseTree(NumberingStyles styles) {
    this.styles = styles;
  }

  static List<Clause> of(List<Block> blocks, NumberingStyles styles) {
    ClauseTree tree = new ClauseTree(styles);
    blocks.forEach(tree::add);
    return List.copyOf(tree.clauses);
  }

  private void add(Block block) {
    Opening opening = block.opening();
    if (opening instanceof Opening.Part o) {
      addPart(o.plan(), block);
    } else if (opening instanceof Opening.Numbered o) {
      addNumbered(o, block);
    } else if (opening instanceof Opening.Labelled o) {
      addLabelled(o, block);
    } else if (opening instanceof Opening.Title) {
      addTitle(block);
    } else if (opening instanceof Opening.Rule) {
      closeUntil(f -> f.kind() == ClauseKind.PART);
    } else {
      addParagraph(block);
    }
  }

  private void addPart(PartPlan plan, Block block) {
    open.clear();
    part = plan.id();
    directions = plan.directions();
    String text = block.text().isEmpty() ? plan.title() : block.text();
    Clause clause =
        new Clause(
            id(plan.id()),
            ClauseKind.PART,
            Optional.empty(),
            List.of(plan.title()),
            text,
            block.spans(),
            Optional.empty());
    push(clause, 0, true);
  }

  private void addNumbered(Opening.Numbered opening, Block block) {
    closeUntil(f -> f.rank() < opening.style().rank());
    switch (opening.style().role()) {
      case DIRECTION -> addDirection(opening, block);
      case HEADING -> addStep(opening, ClauseKind.HEADING, block, true);
      case ITEM -> addItem(opening, block);
    }
  }

  private void addDirection(Opening.Numbered opening, Block block) {
    String number = number(opening);
    Optional<String> code = directions.map(p -> p + "-" + number.replace('-', '.'));
    Clause clause = child(ClauseKind.DIRECTION, part + "." + number, block.text(), block, code);
    push(clause, opening.style().rank(), true);
  }

  private void addItem(Opening.Numbered opening, Block block) {
    Frame parent = top();
    addStep(opening, ClauseKind.ITEM, block, styles.punctuation().breaksOff(block.text()));
    if (Punctuation.ends(block.text(), styles.punctuation().listSeparators())) {
      parent.openSentence();
    }
  }

  private void addStep(Opening.Numbered opening, ClauseKind kind, Block block, boolean titled) {
    String id = top().id() + "." + opening.style().token() + number(opening);
    String step = titled ? block.text() : opening.mark().words().strip();
    push(child(kind, id, step, block, top().direction()), opening.style().rank(), titled);
  }

  private String number(Opening.Numbered opening) {
    NumberingStyle style = opening.style();
    return style.counted()
        ? Integer.toString(top().next(style.name(), 1))
        : styles.numerals().read(opening.mark().number());
  }

  private void addLabelled(Opening.Labelled opening, Block block) {
    Label label = opening.label();
    closeUntil(holder(label.under()));
    Frame parent = top();
    push(
        child(
            ClauseKind.LABELLED,
            parent.id() + "." + label.token(),
            label.word(),
            block,
            parent.direction()),
        Math.max(LABEL_RANK, parent.rank() + 1),
        !opening.inline());
  }

  private Predicate<Frame> holder(Label.Under under) {
    return switch (under) {
      case PART -> f -> f.kind() == ClauseKind.PART;
      case ITEM -> Frame::holdsLabels;
      case DIRECTION ->
          open.stream().anyMatch(f -> f.kind() == ClauseKind.DIRECTION)
              ? f -> f.kind() == ClauseKind.DIRECTION
              : f -> f.kind() == ClauseKind.HEADING || f.kind() == ClauseKind.PART;
    };
  }

  private void addTitle(Block block) {
    closeUntil(f -> f.kind() == ClauseKind.PART);
    String id = part + ".h" + top().next("title", 1);
    push(child(ClauseKind.HEADING, id, block.text(), block, Optional.empty()), TITLE_RANK, true);
  }

  private void addParagraph(Block block) {
    closeFinishedList();
    Frame parent = top();
    boolean holdsText =
        parent.kind() == ClauseKind.ITEM
            || (parent.kind() == ClauseKind.LABELLED && !parent.isTitled());
    String id = parent.id() + ".p" + parent.next("paragraph", holdsText ? 2 : 1);
    clauses.add(
        new Clause(
            id(id),
            ClauseKind.PARAGRAPH,
            Optional.of(parent.id()),
            parent.path(),
            block.text(),
            block.spans(),
            parent.direction()));
  }

  /** A list whose items end in semicolons is one sentence; its full stop ends the list. */
  private void closeFinishedList() {
    Frame item = top();
    if (item.kind() == ClauseKind.ITEM
        && Punctuation.ends(item.text(), styles.punctuation().fullStops())
        && open.stream().skip(1).findFirst().filter(Frame::listIsSentence).isPresent()) {
      open.pop();
    }
  }

  private Clause child(
      ClauseKind kind, String id, String step, Block block, Optional<String> direction) {
    return new Clause(
        id(id),
        kind,
        Optional.of(top().id()),
        top().pathWith(step),
        block.text(),
        block.spans(),
        direction);
  }

  private void push(Clause clause, int rank, boolean titled) {
    clauses.add(clause);
    open.push(new Frame(clause, rank, titled));
  }

  private void closeUntil(Predicate<Frame> holder) {
    while (open.size() > 1 && !holder.test(top())) {
      open.pop();
    }
  }

  private Frame top() {
    return open.getFirst();
  }

  /** The id, or where a list begins anew under the same heading, the id with a count. */
  private ClauseId id(String wanted) {
    String id = wanted;
    for (int again = 2; !taken.add(id); again++) {
      id = wanted + "-" + again;
    }
    return new ClauseId(id);
  }
}
