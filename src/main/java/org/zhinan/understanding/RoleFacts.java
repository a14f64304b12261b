package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Subject;

/**
 * What follows from the role that is asked for: the speaker stands in another place of the sheet,
 * and of a role of which there can be many it is asked for nobody but those named.
 */
record RoleFacts(Grammar grammar, Background background, String role, TextSpan message) {

  /**
   * Lists of which the role makes the speaker a member hold no others, for the while.
   *
   * @param said what the message says
   */
  List<Said> closed(List<Said> said) {
    List<Said> closed = new ArrayList<>();
    for (Subject subject : grammar.subjects().values()) {
      subject
          .paths()
          .forEach(
              (key, path) -> {
                String list = path.split("\\.", -1)[0];
                boolean member = key.endsWith("@" + role) && path.split("\\.", -1).length == 2;
                if (member && hasMember(list, said)) {
                  closed.add(
                      new Said.Complete(FactPath.of(list), message, Said.About.SUPPOSED, true));
                }
              });
    }
    return closed;
  }

  /**
   * What is known of the speaker in the role asked for before, told of the place where the speaker
   * stands now; nothing when something is known there already.
   */
  List<Said> carried() {
    List<Said> carried = new ArrayList<>();
    for (Subject subject : grammar.subjects().values()) {
      subject
          .paths()
          .forEach(
              (key, path) -> {
                String base = subject.path(key.split("@", 2)[0], "").orElse(path);
                boolean moves = key.endsWith("@" + role) && isPlain(base) && isPlain(path);
                if (moves && !base.equals(path) && isUnknown(path)) {
                  carry(FactPath.of(base), FactPath.of(path), carried);
                }
              });
    }
    return carried;
  }

  private boolean hasMember(String list, List<Said> said) {
    return said.stream().anyMatch(s -> s.path().root().equals(list))
        || !background.facts().listKeys(FactPath.of(list)).isEmpty();
  }

  private static boolean isPlain(String path) {
    return !path.contains("*") && !path.contains("{");
  }

  private boolean isUnknown(String path) {
    return background.facts().values().keySet().stream()
        .noneMatch(p -> p.startsWith(FactPath.of(path)));
  }

  private void carry(FactPath from, FactPath to, List<Said> carried) {
    background
        .facts()
        .values()
        .forEach(
            (path, value) -> {
              if (path.startsWith(from)) {
                carried.add(new Said.Value(moved(path, from, to), value, message, Said.About.OWN));
              }
            });
    background.facts().completeLists().stream()
        .filter(path -> path.startsWith(from))
        .forEach(
            path -> carried.add(new Said.Complete(moved(path, from, to), message, Said.About.OWN)));
  }

  private static FactPath moved(FactPath path, FactPath from, FactPath to) {
    List<String> steps = new ArrayList<>(to.steps());
    steps.addAll(path.steps().subList(from.steps().size(), path.steps().size()));
    return new FactPath(steps);
  }
}
