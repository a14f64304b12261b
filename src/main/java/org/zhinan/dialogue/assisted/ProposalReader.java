package org.zhinan.dialogue.assisted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.conversation.Answer.ProposalView;
import org.zhinan.conversation.VerdictView.MissingView;
import org.zhinan.dialogue.Incoming;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactSheet;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.NumberRange;
import org.zhinan.fact.PartialDate;
import org.zhinan.pack.Pack;
import org.zhinan.understanding.Background;
import org.zhinan.understanding.MessageReader;
import org.zhinan.understanding.Said;

/**
 * Reads a model's proposals, whatever their form, and keeps those that can be: of a fact that was
 * asked for, with a value that it can have, resting on words of the message that our own reading of
 * them does not contradict. Figures and dates must be read so by ourselves.
 */
final class ProposalReader {

  private static final JsonMapper TOLERANT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final int MOST = 6;

  private final Pack pack;
  private final MessageReader reader;

  ProposalReader(Pack pack, MessageReader reader) {
    this.pack = pack;
    this.reader = reader;
  }

  /**
   * @param missing the facts that were asked for
   */
  List<ProposalView> read(String reply, Incoming incoming, List<MissingView> missing) {
    Map<String, ProposalView> kept = new LinkedHashMap<>();
    for (JsonNode proposal : proposals(reply)) {
      String fact = proposal.path("fact").asText();
      String words = proposal.path("words").asText().strip();
      boolean asked = missing.stream().anyMatch(one -> one.fact().equals(fact));
      boolean said = !words.isEmpty() && incoming.message().contains(words);
      if (asked && said && kept.size() < MOST && !kept.containsKey(fact)) {
        find(FactPath.of(fact), proposal.path("value"))
            .filter(value -> isPossible(FactPath.of(fact), value, words, incoming))
            .ifPresent(
                value ->
                    kept.put(
                        fact, new ProposalView(fact, plain(FactSheetJson.value(value)), words)));
      }
    }
    return List.copyOf(kept.values());
  }

  /** The objects of the first list in the text, or of the text's own first object. */
  private static List<JsonNode> proposals(String reply) {
    int from = reply.indexOf('{');
    int to = reply.lastIndexOf('}');
    if (from < 0 || to < from) {
      return List.of();
    }
    try {
      List<JsonNode> found = new ArrayList<>();
      TOLERANT.readTree(reply.substring(from, to + 1)).path("proposals").forEach(found::add);
      return found;
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }

  /** The value, when the fact can have it. */
  private Optional<FactValue> find(FactPath path, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    JsonNode patch = value;
    List<String> steps = path.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      ObjectNode owner = JsonNodeFactory.instance.objectNode();
      owner.set(steps.get(i), patch);
      patch = owner;
    }
    FactSheetJson.Reading reading = FactSheetJson.read(patch, pack.facts());
    return reading.errors().isEmpty() ? reading.facts().find(path) : Optional.empty();
  }

  private boolean isPossible(FactPath path, FactValue value, String words, Incoming incoming) {
    List<FactValue> ours = ownReading(path, words, incoming).toList();
    boolean measured = value instanceof PartialDate || value instanceof NumberRange;
    return ours.stream().allMatch(value::equals) && !(measured && ours.isEmpty());
  }

  /** What we read in the words themselves, as if they answered the question for the fact. */
  private Stream<FactValue> ownReading(FactPath path, String words, Incoming incoming) {
    Background background =
        new Background(
            FactSheet.EMPTY,
            Optional.empty(),
            List.of(path),
            incoming.asOf().atZone(pack.info().zone()).toLocalDate());
    return reader.read(words, background).said().stream()
        .filter(said -> said.path().equals(path))
        .filter(Said.Value.class::isInstance)
        .map(said -> ((Said.Value) said).value());
  }

  private static Object plain(JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    return value.isNumber() ? value.decimalValue() : value.asText();
  }
}
