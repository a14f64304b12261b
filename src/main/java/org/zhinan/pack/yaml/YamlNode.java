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
  private final List<String> lines;
  private final @Nullable Node node;
  private final Problems problems;
  private final List<YamlNode> others;

  private YamlNode(
      String file,
      List<String> lines,
      @Nullable Node node,
      Problems problems,
      List<YamlNode> others) {
    this.file = file;
    this.lines = lines;
    this.node = node;
    this.problems = problems;
    this.others = others;
  }

  /**
   * The root of a file. A file that is no YAML gives one problem and an empty root, of which
   * nothing further is told.
   */
  public static YamlNode parse(String file, String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(16 << 20);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      return new YamlNode(file, text.lines().toList(), root, problems, List.of());
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      int line = mark == null ? 0 : mark.getLine() + 1;
      int column = mark == null ? 0 : mark.getColumn() + 1;
      problems.add(new Problem(file, line, column, "not YAML: " + e.getProblem()));
      return empty(file, new Problems());
    }
  }

  /**
   * This value gone on with in another file: the entries of two mappings side by side, those of the
   * same key joined in the same way, and the elements of two lists one after the other. Each keeps
   * its own place. A problem, and this value alone, where it cannot be gone on with: what is a text
   * stands once.
   */
  public YamlNode and(YamlNode other) {
    if (isEmpty()) {
      return other;
    }
    if (other.isEmpty()) {
      return this;
    }
    if (!(isMap() && other.isMap()) && !(isList() && other.isList())) {
      other.problem(
          "stands in "
              + file
              + ":"
              + line()
              + " already; only two mappings, or two lists, can be joined");
      return this;
    }
    List<YamlNode> all = new ArrayList<>(others);
    all.add(other);
    return new YamlNode(file, lines, node, problems, List.copyOf(all));
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

  /**
   * Reports what is wrong at a place within this scalar's value.
   *
   * @param line within the value, from 1
   * @param column within that line, from 1
   */
  public void problemAt(int line, int column, String message) {
    if (!(node instanceof ScalarNode scalar)) {
      problem(message);
      return;
    }
    int before = visibleBefore(scalar.getValue(), line, column);
    TextPlaces places = places(scalar);
    places.skipVisible(before);
    problems.add(new Problem(file, places.line() + 1, places.column() + 1, message));
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
    Map<String, YamlNode> entries = ownEntries();
    others.forEach(o -> o.map().forEach((key, value) -> entries.merge(key, value, YamlNode::and)));
    return entries;
  }

  private Map<String, YamlNode> ownEntries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
          wrap(tuple.getKeyNode()).problem("a key must be plain text");
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
    return others.stream().flatMap(o -> o.keyNode(wanted).stream()).findFirst();
  }

  /** Reports every key that is not allowed here. */
  public YamlNode allow(String... keys) {
    return allow(Set.of(keys));
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
    others.forEach(o -> elements.addAll(o.list()));
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
    return value.orElseGet(() -> empty(file, new Problems()));
  }

  private YamlNode wrap(Node child) {
    return new YamlNode(file, lines, child, problems, List.of());
  }

  private static YamlNode empty(String file, Problems problems) {
    return new YamlNode(file, List.of(), null, problems, List.of());
  }

  private TextPlaces places(ScalarNode scalar) {
    Mark start = scalar.getStartMark();
    if (isBlock(scalar)) {
      return new TextPlaces(lines, start.getLine() + 1, 0, ' ');
    }
    char quote = scalar.isPlain() ? ' ' : lines.get(start.getLine()).charAt(start.getColumn());
    return new TextPlaces(
        lines, start.getLine(), start.getColumn() + (scalar.isPlain() ? 0 : 1), quote);
  }

  private static int visibleBefore(String value, int line, int column) {
    List<String> rows = value.lines().toList();
    int count = 0;
    for (int i = 0; i < Math.min(line, rows.size()); i++) {
      String row = rows.get(i);
      int end = i + 1 == line ? Math.min(Math.max(column - 1, 0), row.length()) : row.length();
      count += (int) row.substring(0, end).chars().filter(c -> !Character.isWhitespace(c)).count();
    }
    return count;
  }

  private static boolean isBlock(ScalarNode scalar) {
    return scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL
        || scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.FOLDED;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }
}
