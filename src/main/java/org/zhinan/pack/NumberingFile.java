package org.zhinan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.zhinan.guideline.reader.Label;
import org.zhinan.guideline.reader.Labels;
import org.zhinan.guideline.reader.NumberingStyle;
import org.zhinan.guideline.reader.NumberingStyles;
import org.zhinan.guideline.reader.Numerals;
import org.zhinan.pack.yaml.YamlNode;

/** Reads {@code common/numbering.yaml} and {@code common/labels.yaml}. */
public final class NumberingFile {

  private static final Set<String> KEYS =
      Set.of("digits", "ten", "sentenceEnds", "listSeparators", "fullStops", "colons", "styles");
  private static final Set<String> STYLE_KEYS = Set.of("name", "role", "rank", "pattern", "token");
  private static final Set<String> LABEL_KEYS = Set.of("word", "token", "under");
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9-]*");

  private NumberingFile() {}

  /** The styles of {@code numbering.yaml}; problems go to the node's list. */
  public static NumberingStyles readStyles(YamlNode root) {
    root.allow(KEYS);
    List<NumberingStyle> styles = new ArrayList<>();
    for (YamlNode node : root.get("styles").list()) {
      readStyle(node).ifPresent(styles::add);
    }
    return new NumberingStyles(
        styles,
        new Numerals(text(root, "digits"), text(root, "ten")),
        new NumberingStyles.Punctuation(
            text(root, "sentenceEnds"),
            text(root, "listSeparators"),
            text(root, "fullStops"),
            text(root, "colons")));
  }

  /** The labels of {@code labels.yaml}; problems go to the node's list. */
  public static Labels readLabels(YamlNode root) {
    List<Label> labels = new ArrayList<>();
    for (YamlNode node : root.allow(Set.of("labels")).get("labels").list()) {
      node.allow(LABEL_KEYS);
      findChoice(node, "under", Label.Under.values())
          .ifPresent(under -> labels.add(new Label(text(node, "word"), token(node), under)));
    }
    return new Labels(labels);
  }

  private static Optional<NumberingStyle> readStyle(YamlNode node) {
    node.allow(STYLE_KEYS);
    Optional<NumberingStyle.Role> role = findChoice(node, "role", NumberingStyle.Role.values());
    Optional<Pattern> pattern = findPattern(node.get("pattern"));
    if (role.isEmpty() || pattern.isEmpty()) {
      return Optional.empty();
    }
    boolean counted = !pattern.get().pattern().contains("(?<n>");
    return Optional.of(
        new NumberingStyle(
            text(node, "name"), role.get(), rank(node), pattern.get(), counted, token(node)));
  }

  private static Optional<Pattern> findPattern(YamlNode node) {
    try {
      return node.isText() ? Optional.of(Pattern.compile(node.text())) : Optional.empty();
    } catch (PatternSyntaxException e) {
      node.problem("not a pattern: " + e.getDescription());
      return Optional.empty();
    }
  }

  private static int rank(YamlNode node) {
    YamlNode rank = node.get("rank");
    if (rank.isText() && rank.text().matches("[1-9][0-9]?")) {
      return Integer.parseInt(rank.text());
    }
    rank.problem("a rank is a number from 1 to 99");
    return 1;
  }

  private static String token(YamlNode node) {
    Optional<YamlNode> token = node.find("token");
    String text = token.map(YamlNode::text).orElse("");
    if (!TOKEN.matcher(text).matches()) {
      token.ifPresent(t -> t.problem("a token is made of [a-z0-9-]"));
      return "";
    }
    return text;
  }

  private static <E extends Enum<E>> Optional<E> findChoice(YamlNode node, String key, E[] all) {
    YamlNode value = node.get(key);
    String text = value.isText() ? value.text() : "";
    List<String> names = new ArrayList<>();
    for (E choice : all) {
      String name = choice.name().toLowerCase(java.util.Locale.ROOT);
      if (name.equals(text)) {
        return Optional.of(choice);
      }
      names.add(name);
    }
    value.problem("unknown " + key + " \"" + text + "\"; allowed: " + String.join(", ", names));
    return Optional.empty();
  }

  private static String text(YamlNode node, String key) {
    YamlNode value = node.get(key);
    return value.isText() ? value.text() : "";
  }
}
