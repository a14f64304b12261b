package org.zhinan.pack.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file that knows where it stands. Reading never throws: what is wrong goes to
 * {@link Problems}, and the caller gets an empty value to go on with, so that all problems of a
 * pack come out together. All scalars are read as text; nothing is guessed to be a number or a
 * date.
 */
public final class YamlNode {

  private final String file;
  private final @Nullable Node node;
  private final Problems problems;

  private YamlNode(String file, @Nullable Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /** The root of a file; a file that is no YAML gives an empty root and a problem. */
  public static YamlNode parse(String file, String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(16 << 20);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      return new YamlNode(file, root, problems);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 0 : mark.getLine() + 1;
      int column = mark == null ? 0 : mark.getColumn() + 1;
      problems.add(new Problem(file, line, column, "not YAML: " + e.getProblem()));
      return new YamlNode(file, null, problems);
    }
  }

  public String file() {
    return file;
  }

  /** From 1; 0 where the file is empty. */
  public int line() {
    return node == null ? 0 : node.getStartMark().getLine() + 1;
  }

  public int column() {
    return node == null ? 0 : node.getStartMark().getColumn() + 1;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isEmpty() {
    return node == null || (node instanceof ScalarNode s && s.isPlain() && s.getValue().isEmpty());
  }

  /** Where the first character of a block scalar's content stands; else the node's own line. */
  public int textLine() {
    return node instanceof ScalarNode s && isBlock(s) ? line() + 1 : line();
  }

  /** Reports what is wrong here. */
  public void problem(String message) {
    problems.add(this, message);
  }

  public Problems problems() {
    return problems;
  }

  /** The entries of a mapping in file order; a problem and nothing when it is none. */
  public Map<String, YamlNode> map() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          new YamlNode(file, tuple.getKeyNode(), problems).problem("a key must be plain text");
        } else if (entries.put(key.getValue(), wrap(tuple.getValueNode())) != null) {
          wrap(key).problem("the key \"" + key.getValue() + "\" stands here twice");
        }
      }
    } else if (!isEmpty()) {
      problem("expected a mapping (key: value)");
    }
    return entries;
  }

  /** The node of a key, for problems that are about the key itself. */
  public Optional<YamlNode> keyNode(String wanted) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(wanted)) {
          return Optional.of(wrap(key));
        }
      }
    }
    return Optional.empty();
  }

  /** Reports every key that is not allowed here. */
  public YamlNode allow(Set<String> keys) {
    for (String key : map().keySet()) {
      if (!keys.contains(key)) {
        keyNode(key)
            .orElse(this)
            .problem("unknown key \"" + key + "\"; allowed: " + String.join(", ", sorted(keys)));
      }
    }
    return this;
  }

  /** The elements of a sequence; a single value stands for a list of one. */
  public List<YamlNode> list() {
    List<YamlNode> elements = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(n -> elements.add(wrap(n)));
    } else if (!isEmpty()) {
      elements.add(this);
    }
    return elements;
  }

  /** The text of a scalar; a problem and "" when it is none. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem("expected a text");
    return "";
  }

  /** The texts of a list of scalars. */
  public List<String> texts() {
    return list().stream().map(YamlNode::text).toList();
  }

  public Optional<YamlNode> find(String key) {
    return node instanceof MappingNode ? Optional.ofNullable(map().get(key)) : Optional.empty();
  }

  /** The value of a key; a problem and an empty value standing here when it is missing. */
  public YamlNode get(String key) {
    Optional<YamlNode> value = find(key);
    if (value.isEmpty()) {
      problem("the key \"" + key + "\" is missing");
    }
    return value.orElseGet(() -> new YamlNode(file, null, new Problems()));
  }

  private YamlNode wrap(Node child) {
    return new YamlNode(file, child, problems);
  }

  private static boolean isBlock(ScalarNode scalar) {
    return scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL
        || scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.FOLDED;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }
}
