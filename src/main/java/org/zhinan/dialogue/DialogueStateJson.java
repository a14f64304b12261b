package org.zhinan.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.understanding.Said;

/** A dialogue's memory as JSON, as it is kept with a turn. */
public final class DialogueStateJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DialogueStateJson() {}

  public static String write(DialogueState state) {
    ObjectNode node = JSON.objectNode();
    node.set("own", SheetJson.write(state.own()));
    state.overlay().ifPresent(o -> node.set("overlay", overlay(o)));
    ObjectNode evidence = node.putObject("evidence");
    state.evidence().forEach((path, e) -> evidence.set(path.toString(), evidence(e)));
    state.last().ifPresent(last -> node.set("last", InquiryJson.write(last)));
    node.set("open", SheetJson.paths(state.open()));
    return node.toString();
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the text is no such memory
   */
  public static DialogueState read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a dialogue's memory: " + e.getOriginalMessage(), e);
    }
  }

  private static DialogueState read(JsonNode node) {
    Map<FactPath, Evidence> evidence = new TreeMap<>();
    node.path("evidence")
        .properties()
        .forEach(e -> evidence.put(FactPath.of(e.getKey()), evidence(e.getValue())));
    return new DialogueState(
        SheetJson.read(node.path("own")),
        node.has("overlay") ? Optional.of(overlay(node.get("overlay"))) : Optional.empty(),
        evidence,
        node.has("last") ? Optional.of(InquiryJson.read(node.get("last"))) : Optional.empty(),
        List.copyOf(SheetJson.paths(node.path("open"))));
  }

  private static ObjectNode overlay(Overlay overlay) {
    ObjectNode node = JSON.objectNode().put("about", overlay.about().name());
    node.set("facts", SheetJson.write(overlay.facts()));
    return node;
  }

  private static Overlay overlay(JsonNode node) {
    return new Overlay(
        Said.About.valueOf(node.path("about").asText()), SheetJson.read(node.path("facts")));
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = JSON.objectNode();
    node.put("source", evidence.source()).put("messageId", evidence.messageId());
    evidence.span().ifPresent(s -> node.set("span", span(s)));
    return node;
  }

  private static Evidence evidence(JsonNode node) {
    Optional<TextSpan> span =
        node.has("span") ? Optional.of(span(node.get("span"))) : Optional.empty();
    return new Evidence(node.path("source").asText(), node.path("messageId").asText(), span);
  }

  static JsonNode span(TextSpan span) {
    return JSON.arrayNode().add(span.start()).add(span.end());
  }

  static TextSpan span(JsonNode node) {
    return new TextSpan(node.path(0).asInt(), node.path(1).asInt());
  }
}
