package org.zhinan.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.zhinan.conversation.Answer;

/** Answers and what is due of them, as literals. */
final class Given {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String EMPTY =
      """
      {"conversationId": "c", "messageId": "m", "call": "call", "asOf": "2020-10-20",
       "kind": "information", "text": "", "verdict": null, "matches": [], "citations": [],
       "facts": [], "parts": [], "proposals": [], "followUps": [], "composer": null}""";

  private static final String VERDICT =
      """
      {"verdict": {"answer": "no", "overall": "ineligible", "directions": ["A1-1.4"],
       "question": null, "conditions": [], "missing": [], "nextQuestion": null, "window": null,
       "determinationId": "", "pack": null}}""";

  private Given() {}

  /** An answer of nothing but these members. */
  static Answer answer(String members) {
    return read(members, EMPTY);
  }

  /** An answer with a verdict of no and ineligible in A1-1.4, and these members. */
  static Answer verdict(String members) {
    return read(members, EMPTY, VERDICT);
  }

  /** What is due, as in a case file. */
  static Expectation due(String expect) {
    String line = "{\"id\": \"x\", \"turns\": [{\"message\": \"m\", \"expect\": " + expect + "}]}";
    return ((ConversationCase) CaseFiles.parse("given", line.replace("\n", " ")).get(0))
        .turns()
        .get(0)
        .expect();
  }

  private static Answer read(String members, String... defaults) {
    try {
      JsonNode tree = JSON.createObjectNode();
      for (String each : defaults) {
        tree = JSON.readerForUpdating(tree).readValue(each);
      }
      return JSON.treeToValue(JSON.readerForUpdating(tree).readValue(members), Answer.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(members, e);
    }
  }
}
