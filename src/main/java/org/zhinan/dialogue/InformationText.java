package org.zhinan.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.conversation.VerdictView.QuoteView;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Pack;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.understanding.Inquiry;

/**
 * Answers from the guideline's own words: the labelled paragraphs of the directions asked about,
 * the window, the contacts; else the clauses that speak most of what was asked.
 */
record InformationText(Pack pack, ClauseSearch search, Draft draft) {

  /** What is asked of the pack itself; every other code is the label of a paragraph. */
  private static final String CONTACT = "contact";

  private static final Set<String> DATES = Set.of("deadline", "window");
  private static final int QUOTE = 400;
  private static final int HITS = 3;

  /** Whether anything was found to say. */
  boolean write(Inquiry inquiry, String question) {
    Set<Clause> labelled = labelled(inquiry);
    boolean contact = inquiry.information().contains(CONTACT);
    boolean dates = inquiry.information().stream().anyMatch(DATES::contains);
    if (contact) {
      contacts(inquiry.directions()).forEach(this::contact);
    }
    if (!labelled.isEmpty()) {
      draft.say(Phrase.INFORMATION_INTRO);
      labelled.forEach(this::clause);
    }
    if (contact || (!labelled.isEmpty() && !dates)) {
      return true;
    }
    List<Clause> found = found(dates ? List.of() : inquiry.directions(), question);
    if (!found.isEmpty()) {
      draft.say(Phrase.INFORMATION_FOUND);
      found.forEach(this::clause);
    }
    return dates || !found.isEmpty();
  }

  private Set<Clause> labelled(Inquiry inquiry) {
    Set<Clause> clauses = new LinkedHashSet<>();
    for (String code : inquiry.directions()) {
      Optional<Clause> top =
          pack.findDirection(code).flatMap(Direction::clause).flatMap(pack.guideline()::findClause);
      top.ifPresent(clause -> clauses.addAll(labelled(clause, inquiry.information())));
    }
    return clauses;
  }

  private List<Clause> labelled(Clause direction, Set<String> labels) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : pack.guideline().listChildren(direction.id())) {
      if (clause.kind() == ClauseKind.LABELLED && labels.contains(label(clause))) {
        clauses.addAll(pack.guideline().listBelow(clause.id()));
      }
    }
    return clauses;
  }

  /** The last step of a labelled paragraph's id that is no number. */
  private static String label(Clause clause) {
    String[] steps = clause.id().value().split("\\.", -1);
    for (int i = steps.length - 1; i > 0; i--) {
      if (!steps[i].matches("[0-9-]+")) {
        return steps[i];
      }
    }
    return steps[0];
  }

  /** Dates are the call's, so they are looked for in all of it. */
  private List<Clause> found(List<String> directions, String question) {
    Set<Clause> found = new LinkedHashSet<>();
    for (String direction : directions) {
      search.search(question, Optional.of(direction), HITS).forEach(hit -> found.add(hit.clause()));
    }
    if (found.isEmpty()) {
      search.search(question, Optional.empty(), HITS).stream().map(Hit::clause).forEach(found::add);
    }
    return found.stream().limit(HITS).toList();
  }

  private void clause(Clause clause) {
    String text = clause.text().strip();
    if (text.isEmpty()) {
      return;
    }
    String quote = text.length() > QUOTE ? text.substring(0, QUOTE) : text;
    String shown = draft.words().unended(quote.replaceAll("\\s*\\n\\s*", ""));
    draft.say(
        Phrase.INFORMATION_CLAUSE,
        "heading",
        String.join(" › ", clause.path()),
        "quote",
        shown,
        "markers",
        draft.markers().mark(List.of(new QuoteView(clause.id().value(), quote))));
  }

  private List<Contact> contacts(List<String> directions) {
    return directions.isEmpty()
        ? pack.info().contacts()
        : directions.stream()
            .flatMap(code -> pack.info().listContacts(code).stream())
            .distinct()
            .toList();
  }

  private void contact(Contact contact) {
    draft.say(
        Phrase.INFORMATION_CONTACT,
        "name",
        draft.words().in(contact.name()),
        "phone",
        contact.phone().orElse(""),
        "mail",
        contact.mail().orElse(""),
        "markers",
        draft.markers().markCitations(contact.citations()));
  }
}
