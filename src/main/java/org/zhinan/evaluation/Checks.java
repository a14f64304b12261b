package org.zhinan.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhinan.conversation.Answer;

/** Compares an answer with what it must show. */
final class Checks {

  private final List<Check> checks = new ArrayList<>();
  private final Shown shown;

  private Checks(Answer answer) {
    this.shown = new Shown(answer);
  }

  /** One check for each thing that is due, in the order of the case file's keys. */
  static List<Check> of(Expectation due, Answer answer) {
    Checks all = new Checks(answer);
    all.oneOf("kind", due.kinds(), all.shown.kind());
    all.oneOf("answer", due.answers(), all.shown.verdictAnswer());
    all.oneOf("overall", due.overalls(), all.shown.overall());
    due.directions().forEach(all::direction);
    due.statuses().forEach(all::status);
    due.cites().forEach(any -> all.any("cites", any, all.shown::cites));
    due.says().forEach(any -> all.any("says", any, all.shown::says));
    due.saysNot().forEach(all::saysNot);
    due.missing().forEach(any -> all.any("missing", any, all.shown::asksFor));
    due.matches().forEach(all::match);
    return List.copyOf(all.checks);
  }

  private void oneOf(String name, List<String> allowed, String got) {
    if (!allowed.isEmpty()) {
      add(name, allowed.contains(got), "is " + got + ", due " + words(allowed));
    }
  }

  private void direction(String code) {
    add("directions", shown.directions().contains(code), code + " not in " + shown.directions());
  }

  private void status(Expectation.StatusDue due) {
    List<String> got = shown.statusesOf(due.fragment());
    String seen = got.isEmpty() ? "no condition" : String.join(", ", got);
    add(
        "status",
        got.contains(due.status()),
        quoted(due.fragment()) + " is " + seen + ", due " + due.status());
  }

  private void any(String name, List<String> any, Predicate<String> shows) {
    add(
        name,
        any.stream().anyMatch(shows),
        "lacks " + words(any.stream().map(Checks::quoted).toList()));
  }

  private void saysNot(String words) {
    add("saysNot", !shown.says(words), "has " + quoted(words));
  }

  private void match(String direction, List<String> allowed) {
    String got = shown.matches().getOrDefault(direction, "not there");
    add("matches", allowed.contains(got), direction + " is " + got + ", due " + words(allowed));
  }

  private void add(String name, boolean holds, String detail) {
    checks.add(new Check(name, holds, detail));
  }

  private static String words(List<String> any) {
    return String.join(" or ", any);
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
