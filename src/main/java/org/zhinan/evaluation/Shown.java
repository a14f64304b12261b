package org.zhinan.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhinan.base.FoldedText;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;
import org.zhinan.conversation.VerdictView.ConditionView;

/** What an answer shows, with its words folded for comparison. */
final class Shown {

  private static final String NOTHING = "nothing";

  private final Answer answer;
  private final Optional<VerdictView> verdict;
  private final String text;
  private final List<String> quotes;

  Shown(Answer answer) {
    this.answer = answer;
    this.verdict = Optional.ofNullable(answer.verdict());
    this.text = FoldedText.fold(answer.text());
    this.quotes = listQuotes().stream().map(FoldedText::fold).toList();
  }

  String kind() {
    return answer.kind();
  }

  /** The verdict's answer; a word that is none of them when there is no verdict. */
  String verdictAnswer() {
    return verdict.map(VerdictView::answer).orElse(NOTHING);
  }

  String overall() {
    return verdict.map(VerdictView::overall).orElse(NOTHING);
  }

  SortedSet<String> directions() {
    SortedSet<String> directions = new TreeSet<>(matches().keySet());
    verdict.ifPresent(v -> directions.addAll(v.directions()));
    return directions;
  }

  Map<String, String> matches() {
    Map<String, String> matches = new LinkedHashMap<>();
    answer.matches().forEach(match -> matches.put(match.direction(), match.overall()));
    return matches;
  }

  /** The statuses of all conditions whose citations hold the fragment. */
  List<String> statusesOf(String fragment) {
    String wanted = FoldedText.fold(fragment);
    return conditions()
        .filter(
            c -> c.citations().stream().anyMatch(q -> FoldedText.fold(q.quote()).contains(wanted)))
        .map(ConditionView::status)
        .toList();
  }

  boolean cites(String fragment) {
    String wanted = FoldedText.fold(fragment);
    return quotes.stream().anyMatch(quote -> quote.contains(wanted));
  }

  boolean says(String words) {
    return text.contains(FoldedText.fold(words));
  }

  boolean asksFor(String words) {
    String wanted = FoldedText.fold(words);
    return text.contains(wanted)
        || verdict.stream()
            .flatMap(v -> v.missing().stream())
            .anyMatch(m -> FoldedText.fold(m.question()).contains(wanted));
  }

  /** The quotes under the text, and those of the conditions that were asked about. */
  List<String> listQuotes() {
    List<String> all = new ArrayList<>();
    answer.citations().forEach(citation -> all.add(citation.quote()));
    conditions()
        .filter(ConditionView::asked)
        .flatMap(condition -> condition.citations().stream())
        .forEach(citation -> all.add(citation.quote()));
    return all;
  }

  private Stream<ConditionView> conditions() {
    return verdict.stream().flatMap(v -> v.conditions().stream());
  }
}
