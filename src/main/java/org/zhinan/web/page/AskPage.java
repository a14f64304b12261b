package org.zhinan.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A conversation as a page with a form, for browsers that run no script.
 *
 * @param frame the page around it, with holes
 * @param conversation its id; empty before the first question
 */
public record AskPage(String frame, Texts texts, String conversation) {

  /**
   * One turn.
   *
   * @param message what was asked; empty where facts were corrected by a form
   * @param answer in the contract's shape; an empty object while there is none
   */
  public record Told(String message, JsonNode answer) {}

  public String render(List<Told> turns) {
    Map<String, String> holes = new HashMap<>();
    texts.texts().forEach((key, text) -> holes.put("text." + key, Markup.escape(text)));
    holes.put("language", texts.language());
    holes.put("conversation", Markup.escape(conversation));
    holes.put("turns", turns(turns));
    return Markup.fill(frame, holes);
  }

  private String turns(List<Told> turns) {
    AnswerMarkup markup = new AnswerMarkup(texts);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < turns.size(); i++) {
      boolean last = i == turns.size() - 1;
      Told told = turns.get(i);
      out.append(last ? "<li id=\"last\">" : "<li>");
      out.append(Markup.element("p", "mine", told.message()));
      out.append(markup.write(told.answer()));
      out.append(last ? next(told.answer().path("verdict").path("nextQuestion")) : "");
      out.append("</li>");
    }
    return out.toString();
  }

  /** The next question, whose quick answers are sent as messages. */
  private String next(JsonNode question) {
    if (!question.isObject()) {
      return "";
    }
    String options =
        question
            .path("options")
            .valueStream()
            .map(option -> option.path("label").asText())
            .map(AskPage::button)
            .collect(Collectors.joining());
    return "<form method=\"post\" action=\"/ask\" class=\"next\"><h2>"
        + Markup.escape(question.path("text").asText())
        + "</h2><p>"
        + Markup.escape(question.path("why").asText())
        + "</p><input type=\"hidden\" name=\"conversation\" value=\""
        + Markup.escape(conversation)
        + "\"><input type=\"hidden\" name=\"lang\" value=\""
        + texts.language()
        + "\">"
        + options
        + "</form>";
  }

  private static String button(String label) {
    String escaped = Markup.escape(label);
    return "<button name=\"message\" value=\"" + escaped + "\">" + escaped + "</button> ";
  }
}
