package org.zhinan.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Subject;

/**
 * Whoever puts a plan to the test has named those who belong to it: for the while, lists of
 * subjects that are told of as a whole hold no others than the message names. Who says that there
 * are more of them has not named all, and who asks for a role or the application as a whole has
 * told no plan.
 */
record WholeLists(Speech speech) {

  private static final String MORE = "more-of-them";
  private static final Set<Inquiry.Form> TESTS =
      Set.of(Inquiry.Form.PLAN, Inquiry.Form.TOPIC, Inquiry.Form.CONTINUE);

  /**
   * @param said what the message says
   */
  List<Said> closed(List<Said> said, List<Inquiry> inquiries) {
    boolean tests = inquiries.stream().anyMatch(i -> TESTS.contains(i.form()));
    if (!tests || speech.has(MORE)) {
      return List.of();
    }
    TextSpan all = speech.sourceSpan(0, speech.text().length());
    return lists(said).stream()
        .<Said>map(list -> new Said.Complete(list, all, Said.About.SUPPOSED))
        .toList();
  }

  /** Lists told of as a whole of which the message names members. */
  private Set<FactPath> lists(List<Said> said) {
    Set<FactPath> lists = new LinkedHashSet<>();
    for (Subject subject : speech.grammar().subjects().values()) {
      if (subject.whole()) {
        subject.paths().values().stream()
            .filter(path -> path.endsWith("*"))
            .map(path -> path.substring(path.lastIndexOf('}') + 1, path.lastIndexOf('.')))
            .forEach(list -> said.forEach(s -> member(s.path(), list).ifPresent(lists::add)));
      }
    }
    return lists;
  }

  /**
   * The list of this name ({@code partners}, or {@code .left} of somebody) that the path leads
   * into.
   */
  private static Optional<FactPath> member(FactPath path, String list) {
    String name = list.substring(list.lastIndexOf('.') + 1);
    int at = path.steps().indexOf(name);
    boolean inside = at >= 0 && at + 1 < path.steps().size() && (at > 0) == list.startsWith(".");
    return inside ? Optional.of(new FactPath(path.steps().subList(0, at + 1))) : Optional.empty();
  }
}
