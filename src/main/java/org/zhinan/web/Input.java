package org.zhinan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The members of a request's body, checked one by one; what does not fit is told all at once. */
final class Input {

  private final JsonNode body;
  private final List<Problem.InputError> errors = new ArrayList<>();

  /**
   * @param allowed the members that the request knows; others are errors
   */
  Input(JsonNode body, Set<String> allowed) {
    this.body = body;
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!allowed.contains(name)) {
        error("/" + escape(name), "not known here; known are " + new TreeSet<>(allowed));
      }
    }
  }

  Optional<JsonNode> find(String name) {
    return Optional.ofNullable(body.get(name)).filter(node -> !node.isNull());
  }

  Optional<String> findText(String name) {
    Optional<JsonNode> node = find(name);
    if (node.isPresent() && !node.get().isTextual()) {
      error("/" + name, "must be a text");
      return Optional.empty();
    }
    return node.map(JsonNode::textValue);
  }

  /** A text of at most so many characters. */
  Optional<String> findText(String name, int longest) {
    Optional<String> text = findText(name);
    if (text.filter(t -> t.length() > longest).isPresent()) {
      error("/" + name, "may have " + longest + " characters at most");
    }
    return text;
  }

  boolean isTrue(String name) {
    Optional<JsonNode> node = find(name);
    if (node.isPresent() && !node.get().isBoolean()) {
      error("/" + name, "must be true or false");
    }
    return node.isPresent() && node.get().booleanValue();
  }

  /** The texts of an array; empty when the member is absent or null. */
  Optional<List<String>> findTexts(String name) {
    Optional<JsonNode> node = find(name);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    if (!node.get().isArray()) {
      error("/" + name, "must be an array of texts, or null");
    }
    for (int i = 0; i < node.get().size(); i++) {
      if (node.get().path(i).isTextual()) {
        texts.add(node.get().path(i).textValue());
      } else {
        error("/" + name + "/" + i, "must be a text");
      }
    }
    return Optional.of(texts);
  }

  void error(String pointer, String detail) {
    errors.add(new Problem.InputError(pointer, detail));
  }

  /**
   * @throws RequestRefused 422 with every error, when there is any
   */
  void check() {
    check(errors);
  }

  /**
   * @throws RequestRefused 422 with every error, when there is any
   */
  static void check(List<Problem.InputError> errors) {
    if (!errors.isEmpty()) {
      Problem.InputError first = errors.get(0);
      throw new RequestRefused(
          ProblemType.INVALID_INPUT.problem(
              first.pointer() + ": " + first.detail() + more(errors), errors));
    }
  }

  private static String more(List<Problem.InputError> errors) {
    return errors.size() == 1 ? "." : " (and " + (errors.size() - 1) + " more).";
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
