package org.zhinan.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads facts from the wire against the dictionary, and tells everything that is wrong at once. Of
 * what is null it keeps the paths, for whoever reads a patch.
 */
final class FactSheetReader {

  private final FactDictionary dictionary;
  private final boolean texts;
  private final List<FactSheetJson.Error> errors = new ArrayList<>();
  private final List<FactPath> forgotten = new ArrayList<>();
  private FactSheet facts = FactSheet.EMPTY;

  /**
   * @param texts whether scalars are all texts, as YAML of ours has them
   */
  FactSheetReader(FactDictionary dictionary, boolean texts) {
    this.dictionary = dictionary;
    this.texts = texts;
  }

  FactSheetJson.Reading read(JsonNode json) {
    if (json.isObject()) {
      entity(json, Optional.empty(), dictionary.root(), "");
      complete(json.path(FactSheetJson.COMPLETE));
    } else if (!json.isNull() && !json.isMissingNode()) {
      wrong("", "must be an object of " + names(dictionary.root()));
    }
    return new FactSheetJson.Reading(facts, errors);
  }

  /** What was null in the text read last, in its order. */
  List<FactPath> forgotten() {
    return forgotten;
  }

  private void entity(JsonNode json, Optional<FactPath> at, EntityType type, String pointer) {
    if (!json.isObject()) {
      wrong(pointer, "must be an object of " + names(type));
      return;
    }
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      String name = entry.getKey();
      if (at.isEmpty() && name.equals(FactSheetJson.COMPLETE)) {
        continue;
      }
      String below = pointer + "/" + escaped(name);
      Optional<FactField> field = type.findField(name);
      if (field.isEmpty()) {
        wrong(below, "unknown fact; allowed are " + names(type));
      } else {
        field(entry.getValue(), child(at, name), field.get(), below);
      }
    }
  }

  private static FactPath child(Optional<FactPath> at, String name) {
    return at.map(path -> path.child(name)).orElseGet(() -> FactPath.of(name));
  }

  private void field(JsonNode json, FactPath path, FactField field, String pointer) {
    if (json.isNull()) {
      forgotten.add(path);
    } else if (isUnknown(json)) {
      facts = facts.withAskedUnknown(path);
    } else if (field.type() instanceof FactType.One one) {
      entity(json, Optional.of(path), dictionary.type(one.entityType()), pointer);
    } else if (field.type() instanceof FactType.Many many) {
      members(json, path, dictionary.type(many.entityType()), pointer);
    } else {
      WireValue.Read read = WireValue.read(scalar(json, field.type()), field.type());
      read.value().ifPresent(value -> facts = facts.with(path, value));
      read.error().ifPresent(detail -> wrong(pointer, detail));
    }
  }

  private JsonNode scalar(JsonNode json, FactType type) {
    return texts ? ScalarTexts.typed(json, type) : json;
  }

  private static boolean isUnknown(JsonNode json) {
    return json.size() == 1 && json.path(FactSheetJson.UNKNOWN).asBoolean();
  }

  private void members(JsonNode json, FactPath list, EntityType type, String pointer) {
    if (!json.isObject()) {
      wrong(pointer, "must be an object with a stable key for each member, as in {\"x1\": {}}");
      return;
    }
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      String below = pointer + "/" + escaped(entry.getKey());
      if (!FactPath.isStep(entry.getKey())) {
        wrong(below, "a member's key begins with a letter and holds letters, digits, _ and -");
      } else {
        member(entry.getValue(), list.child(entry.getKey()), type, below);
      }
    }
  }

  private void member(JsonNode json, FactPath member, EntityType type, String pointer) {
    if (json.isNull()) {
      forgotten.add(member);
    } else {
      facts = facts.withMember(member);
      entity(json, Optional.of(member), type, pointer);
    }
  }

  private void complete(JsonNode lists) {
    if (!lists.isArray()) {
      if (!lists.isMissingNode() && !lists.isNull()) {
        wrong("/" + FactSheetJson.COMPLETE, "must be an array of paths of lists");
      }
      return;
    }
    for (int i = 0; i < lists.size(); i++) {
      String text = lists.get(i).asText();
      Optional<FactPath> path = path(text).filter(this::isList);
      path.ifPresent(p -> facts = facts.withComplete(p));
      if (path.isEmpty()) {
        wrong("/" + FactSheetJson.COMPLETE + "/" + i, "\"" + text + "\" is no list of facts");
      }
    }
  }

  private boolean isList(FactPath path) {
    return dictionary.findField(path).filter(f -> f.type() instanceof FactType.Many).isPresent();
  }

  private static Optional<FactPath> path(String text) {
    try {
      return Optional.of(FactPath.of(text));
    } catch (IllegalArgumentException notAPath) {
      return Optional.empty();
    }
  }

  private void wrong(String pointer, String detail) {
    errors.add(new FactSheetJson.Error(pointer, detail));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String names(EntityType type) {
    return String.join(", ", type.fields().keySet());
  }
}
