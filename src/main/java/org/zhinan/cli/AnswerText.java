package org.zhinan.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhinan.conversation.Answer;
import org.zhinan.conversation.Answer.CitationView;
import org.zhinan.conversation.Answer.Part;

/** An answer for the eye: each question's text, and below it the clauses that it cites. */
final class AnswerText {

  private AnswerText() {}

  static String of(Answer answer) {
    if (answer.parts().isEmpty()) {
      return part(answer.text(), answer.citations());
    }
    return answer.parts().stream().map(AnswerText::part).collect(Collectors.joining("\n\n"));
  }

  private static String part(Part part) {
    return "> " + part.question() + "\n" + part(part.text(), part.citations());
  }

  private static String part(String text, List<CitationView> citations) {
    Stream<String> lines = citations.stream().map(AnswerText::citation);
    return Stream.concat(Stream.of(text.strip(), ""), lines)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String citation(CitationView citation) {
    return "["
        + citation.marker()
        + "] "
        + citation.clauseId()
        + "  "
        + String.join(" > ", citation.path())
        + ": "
        + citation.quote();
  }
}
