package org.zhinan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhinan.base.TextSpan;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.VerdictView;
import org.zhinan.evaluation.report.Reading;
import org.zhinan.understanding.Explanation;
import org.zhinan.understanding.Explanation.Candidate;

/**
 * How a message was read, step by step, for the eye: what was found in it, which readings were
 * considered and what became of each, the facts that hold, and where the question was placed.
 */
final class ExplanationText {

  private final Explanation explanation;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  static String of(Explanation explanation, Answer answer) {
    return new ExplanationText(explanation).write(answer);
  }

  private String write(Answer answer) {
    lines.add("Read as: " + explanation.text());
    section("Words, by their place in the message", words());
    section("Spoken of", mentions());
    section("Readings considered (weight: characters explained)", candidates());
    section("Understood", Reading.lines(explanation.understood()).stream());
    section("Facts of the case", answer.facts().stream().map(f -> f.label() + ": " + f.display()));
    section("Placed", placed(answer));
    return String.join("\n", lines);
  }

  private void section(String title, Stream<String> entries) {
    List<String> all = entries.map(e -> "  " + e).toList();
    lines.add("");
    lines.add(title + ":");
    lines.addAll(all.isEmpty() ? List.of("  nothing") : all);
  }

  private Stream<String> words() {
    return explanation.words().stream()
        .map(w -> at(w.span()) + "  " + w.category() + " = " + Reading.words(w.value()));
  }

  private Stream<String> mentions() {
    return explanation.mentions().stream().map(m -> at(m.span()) + "  " + m.subject());
  }

  private Stream<String> candidates() {
    return explanation.candidates().stream()
        .sorted(Comparator.comparingInt((Candidate c) -> c.span().start()))
        .map(this::candidate);
  }

  private String candidate(Candidate one) {
    return at(one.span())
        + "  "
        + one.fact()
        + " = "
        + Reading.words(one.value())
        + ", weight "
        + one.weight()
        + (one.rank() == 0 ? "" : ", rank " + one.rank())
        + ": "
        + fate(one);
  }

  private static String fate(Candidate one) {
    return switch (one.fate()) {
      case HOLDS -> "holds";
      case OUTWEIGHED -> "\"" + one.winner() + "\" explains more";
      case DENIED -> "denied, and says nothing then";
      case NAMED -> "only named as a matter";
      case ASKED -> "asked, not stated";
      case IMPLAUSIBLE -> "too recent to be that date";
      case NOBODYS -> "said of nobody whose facts are kept";
    };
  }

  private static Stream<String> placed(Answer answer) {
    Stream<String> first = Stream.of(placed(answer.kind(), answer.verdict()));
    return answer.parts().isEmpty()
        ? first
        : answer.parts().stream()
            .map(p -> "\"" + p.question() + "\" " + placed(p.kind(), p.verdict()));
  }

  private static String placed(String kind, @Nullable VerdictView verdict) {
    return verdict == null
        ? kind
        : kind
            + ": "
            + verdict.answer()
            + ", from "
            + verdict.question().conditionIds().size()
            + " conditions asked about: "
            + String.join(", ", verdict.question().conditionIds());
  }

  private String at(TextSpan span) {
    return "\""
        + span.of(explanation.understood().message())
        + "\" "
        + span.start()
        + "-"
        + span.end();
  }
}
