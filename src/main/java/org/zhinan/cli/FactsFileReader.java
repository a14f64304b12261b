package org.zhinan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.pack.yaml.YamlNode;

/** Reads a file of facts in YAML (JSON is YAML too), every scalar as text. */
final class FactsFileReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FactsFileReader() {}

  /**
   * @throws WrongUsage when there is no such file, or what it holds cannot be read
   */
  static JsonNode read(Path file) {
    Problems problems = new Problems();
    JsonNode facts = tree(YamlNode.parse(file.toString(), text(file), problems));
    if (!problems.isEmpty()) {
      throw new WrongUsage(
          problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return facts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new WrongUsage("The file " + file + " cannot be read.");
    }
  }

  private static JsonNode tree(YamlNode node) {
    if (node.isMap()) {
      ObjectNode object = JSON.objectNode();
      node.map().forEach((key, value) -> object.set(key, tree(value)));
      return object;
    }
    if (node.isList()) {
      ArrayNode array = JSON.arrayNode();
      node.list().forEach(value -> array.add(tree(value)));
      return array;
    }
    return node.isText() ? JSON.textNode(node.text()) : JSON.objectNode();
  }
}
