package org.zhinan.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zhinan.understanding.Inquiry;

/** A question as JSON. */
final class InquiryJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private InquiryJson() {}

  static ObjectNode write(LastQuestion question) {
    Inquiry inquiry = question.inquiry();
    ObjectNode node = JSON.objectNode();
    node.put("form", inquiry.form().name());
    node.set("directions", texts(inquiry.directions()));
    node.put("directionsNamed", inquiry.directionsNamed());
    inquiry.role().ifPresent(role -> node.put("role", role));
    node.set("topics", texts(new TreeSet<>(inquiry.topics())));
    node.set("tested", SheetJson.paths(new TreeSet<>(inquiry.tested())));
    node.set("countries", texts(new TreeSet<>(inquiry.countries())));
    node.set("information", texts(new TreeSet<>(inquiry.information())));
    node.set("span", DialogueStateJson.span(inquiry.span()));
    node.set("also", SheetJson.paths(question.also()));
    return node;
  }

  static LastQuestion read(JsonNode node) {
    Inquiry inquiry =
        new Inquiry(
            Inquiry.Form.valueOf(node.path("form").asText()),
            texts(node.path("directions")),
            node.path("directionsNamed").asBoolean(),
            node.has("role") ? Optional.of(node.get("role").asText()) : Optional.empty(),
            new LinkedHashSet<>(texts(node.path("topics"))),
            new LinkedHashSet<>(SheetJson.paths(node.path("tested"))),
            new LinkedHashSet<>(texts(node.path("countries"))),
            new LinkedHashSet<>(texts(node.path("information"))),
            DialogueStateJson.span(node.path("span")));
    return new LastQuestion(inquiry, new LinkedHashSet<>(SheetJson.paths(node.path("also"))));
  }

  private static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
