package org.zhinan.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer in the contract's shape as markup: verdict, text, clauses, facts. */
record AnswerMarkup(Texts texts) {

  private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");

  String write(JsonNode answer) {
    return "<article>"
        + verdict(answer.path("verdict"))
        + text(answer)
        + citations(answer.path("citations"))
        + facts(answer.path("facts"))
        + "</article>";
  }

  private String verdict(JsonNode verdict) {
    if (!verdict.isObject()) {
      return "";
    }
    String answer = verdict.path("answer").asText();
    String overall = verdict.path("overall").asText();
    return "<h2 class=\""
        + Markup.escape(answer)
        + "\">"
        + Markup.escape(texts.say("answer." + answer))
        + " "
        + Markup.element("small", overall, texts.say("overall." + overall))
        + "</h2>";
  }

  /** The text's lines, its markers as links to the clauses. */
  private static String text(JsonNode answer) {
    return answer
        .path("text")
        .asText()
        .lines()
        .filter(line -> !line.isBlank() && !line.matches("\\|[-| :]+\\|"))
        .map(line -> "<p>" + marked(line.replace("**", ""), answer.path("citations")) + "</p>")
        .collect(Collectors.joining());
  }

  private static String marked(String line, JsonNode citations) {
    return MARKER
        .matcher(Markup.escape(line))
        .replaceAll(marker -> java.util.regex.Matcher.quoteReplacement(link(marker, citations)));
  }

  private static String link(MatchResult marker, JsonNode citations) {
    return citations
        .valueStream()
        .filter(citation -> citation.path("marker").asText().equals(marker.group(1)))
        .map(citation -> Markup.link(citation.path("href").asText(), marker.group()))
        .findFirst()
        .orElse(marker.group());
  }

  private String citations(JsonNode citations) {
    String list =
        citations
            .valueStream()
            .map(this::citation)
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    return citations.isEmpty() ? "" : Markup.element("h3", "sources", texts.say("sources")) + list;
  }

  private String citation(JsonNode citation) {
    return "<li>["
        + citation.path("marker").asInt()
        + "] <blockquote lang=\"zh-CN\">"
        + Markup.escape(citation.path("quote").asText())
        + "</blockquote> "
        + Markup.link(citation.path("href").asText(), texts.say("open"))
        + "</li>";
  }

  private String facts(JsonNode facts) {
    String list =
        facts
            .valueStream()
            .map(
                fact ->
                    fact.path("label").asText() + texts.say("is") + fact.path("display").asText())
            .map(fact -> "<li>" + Markup.escape(fact) + "</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    return facts.isEmpty() ? "" : Markup.element("h3", "facts", texts.say("facts")) + list;
  }
}
