package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhinan.dialogue.Desk;

/**
 * A message to the advisor, as a client sends it.
 *
 * @param bodyHash tells a retry from a reuse of the client's key; the order of members and absent
 *     or null ones make no difference
 */
record ChatInput(
    Desk desk,
    String message,
    Optional<String> conversationId,
    Optional<String> clientMessageId,
    boolean callNamed,
    Instant asOf,
    String locale,
    String bodyHash) {

  private static final int LONGEST = 4000;
  private static final int LONGEST_KEY = 200;
  private static final Set<String> MEMBERS =
      Set.of("message", "conversationId", "clientMessageId", "call", "asOf", "locale");

  /**
   * @throws RequestRefused 400 for a message that is absent, empty or too long, else 422
   * @throws org.zhinan.pack.UnknownCall when the call is not served
   */
  static ChatInput read(JsonNode body, Calls calls, Instant now) {
    Input input = new Input(body, MEMBERS);
    Optional<String> message = input.findText("message");
    Optional<String> clientMessageId = input.findText("clientMessageId");
    if (clientMessageId.filter(key -> key.isEmpty() || key.length() > LONGEST_KEY).isPresent()) {
      input.error("/clientMessageId", "must have 1 to " + LONGEST_KEY + " characters");
    }
    Optional<String> call = input.findText("call");
    Desk desk = calls.getDesk(call);
    Instant asOf = CaseInput.asOf(input, desk.pack(), now);
    String locale = input.findText("locale").orElse("zh-CN");
    Optional<String> conversationId = input.findText("conversationId");
    input.check();
    return new ChatInput(
        desk,
        checked(message.orElse("")),
        conversationId,
        clientMessageId,
        call.isPresent(),
        asOf,
        locale,
        hash(body));
  }

  private static String checked(String message) {
    int length = message.codePointCount(0, message.length());
    if (message.isBlank() || length > LONGEST) {
      String detail = "must have 1 to " + LONGEST + " characters and not be blank";
      throw ProblemType.INVALID_MESSAGE.refuse(
          "The message " + detail + "; it has " + length + ".",
          new Problem.InputError("/message", detail));
    }
    return message;
  }

  private static String hash(JsonNode body) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    body.properties().stream()
        .filter(member -> !member.getValue().isNull())
        .forEach(member -> sorted.put(member.getKey(), member.getValue()));
    return Sha256.hex(Json.bytes(sorted));
  }
}
