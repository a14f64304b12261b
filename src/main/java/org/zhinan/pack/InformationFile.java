package org.zhinan.pack;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.base.LocalText;
import org.zhinan.lexicon.Asking;
import org.zhinan.pack.information.Hint;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationAnswer;
import org.zhinan.pack.information.InformationAnswer.Reach;
import org.zhinan.pack.information.InformationKind;
import org.zhinan.pack.yaml.YamlNode;

/**
 * Reads {@code information.yaml} and {@code information/*.yaml}, of the call and of what calls
 * share: the kinds of things asked, and where their answers stand.
 */
final class InformationFile {

  static final String NAME = "information.yaml";
  static final String FOLDER = "information";

  private static final Set<String> KEYS = Set.of("lists", "dates", "quotients", "hints", "kinds");
  private static final Set<String> KIND_KEYS =
      Set.of("title", "outcome", "ask", "unless", "over", "window", "answers");
  private static final Set<String> OUTCOMES =
      Set.of(InformationKind.INFORMATION, "out_of_scope", "greeting", "clarification");
  private static final Map<String, Reach> REACHES =
      Map.of("direction", Reach.DIRECTION, "several", Reach.SEVERAL, "call", Reach.CALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+[0-9]*)}");
  private static final Set<String> FIXED =
      Set.of(
          "quotes",
          "markers",
          "direction",
          "title",
          "item",
          "count",
          "list",
          "opensAt",
          "closesAt",
          "issued",
          "date",
          "hotline",
          "call");

  private final List<YamlNode> files;
  private final Pack pack;
  private final SourceFile sources;
  private final Map<String, OffsetDateTime> dates = new LinkedHashMap<>();
  private final Map<String, List<String>> quotients = new LinkedHashMap<>();

  /**
   * @param files the one that calls share first
   */
  InformationFile(List<YamlNode> files, Pack pack) {
    this.files = files;
    this.pack = pack;
    this.sources = new SourceFile(pack);
    files.forEach(file -> file.allow(KEYS));
  }

  /**
   * @param questions files of sample questions
   */
  Information information(Asking asking, List<YamlNode> questions) {
    for (YamlNode file : files) {
      file.find("dates").ifPresent(d -> d.map().forEach(this::date));
      file.find("quotients").ifPresent(q -> q.map().forEach(this::quotient));
    }
    Map<String, InformationKind> kinds = new LinkedHashMap<>();
    for (YamlNode file : files) {
      file.find("kinds").ifPresent(k -> k.map().forEach((c, n) -> kinds.put(c, kind(c, n))));
    }
    List<Hint> hints =
        files.stream()
            .flatMap(f -> f.find("hints").stream())
            .flatMap(h -> h.list().stream())
            .map(this::hint)
            .toList();
    return new Information(
        asking, kinds, dates, quotients, hints, new SamplesFile(kinds.keySet()).samples(questions));
  }

  private Hint hint(YamlNode node) {
    node.allow("direction", "countries", "words", "say", "cite");
    Values.isKnown(node.get("direction"), "direction", pack.directions().keySet());
    return new Hint(
        node.get("direction").text(),
        node.find("countries").map(sources::countries).orElse(Set.of()),
        Set.copyOf(node.find("words").map(YamlNode::texts).orElse(List.of())),
        Values.local(node.get("say")),
        sources.cited(node));
  }

  /** A moment, or so many days from the day of issue, the last of them included. */
  private void date(String name, YamlNode node) {
    node.allow("at", "days");
    Optional<OffsetDateTime> date =
        node.find("days").isPresent()
            ? Values.number(node.get("days")).map(days -> daysFromIssue(days.intValue()))
            : Values.instant(node.get("at"));
    date.ifPresent(moment -> dates.put(name, moment));
  }

  private OffsetDateTime daysFromIssue(int days) {
    return pack.info()
        .issued()
        .plusDays(days)
        .atTime(LocalTime.of(23, 59, 59))
        .atZone(pack.info().zone())
        .toOffsetDateTime();
  }

  private void quotient(String name, YamlNode node) {
    node.allow("of", "per");
    quotients.put(name, List.of(datum(node.get("of")), datum(node.get("per"))));
  }

  private String datum(YamlNode node) {
    Values.isKnown(node, "datum of directions", sources.data());
    return node.text();
  }

  private InformationKind kind(String code, YamlNode node) {
    node.allow(KIND_KEYS);
    String outcome = node.find("outcome").map(YamlNode::text).orElse(InformationKind.INFORMATION);
    node.find("outcome").ifPresent(o -> Values.isKnown(o, "outcome", OUTCOMES));
    List<InformationAnswer> answers =
        node.find("answers").map(YamlNode::list).orElse(List.of()).stream()
            .map(this::answer)
            .toList();
    boolean window = node.find("window").flatMap(Values::bool).orElse(false);
    return new InformationKind(code, Values.local(node.get("title")), outcome, window, answers);
  }

  private InformationAnswer answer(YamlNode node) {
    Set<String> allowed = new TreeSet<>(Set.of("for", "directions", "otherwise", "say", "date"));
    allowed.addAll(SourceFile.KEYS);
    node.allow(allowed);
    LocalText say = Values.local(node.get("say"));
    placeholders(node.get("say"), say);
    node.find("date").ifPresent(d -> Values.isKnown(d, "date", dates.keySet()));
    return new InformationAnswer(
        node.find("for").flatMap(n -> Values.oneOf(n, REACHES)).orElse(Reach.CALL),
        directions(node),
        node.find("otherwise").flatMap(Values::bool).orElse(false),
        say,
        sources.source(node),
        node.find("date").map(YamlNode::text));
  }

  private Set<String> directions(YamlNode node) {
    Set<String> codes = new LinkedHashSet<>();
    for (YamlNode code : node.find("directions").map(YamlNode::list).orElse(List.of())) {
      Set<String> known = new TreeSet<>(pack.directions().keySet());
      pack.directions().keySet().forEach(c -> known.add(c.replaceAll("-.*", "")));
      if (Values.isKnown(code, "direction", known)) {
        codes.add(code.text());
      }
    }
    return codes;
  }

  private void placeholders(YamlNode node, LocalText say) {
    List<String> unknown = new ArrayList<>();
    for (String text : List.of(say.zh(), say.en())) {
      Matcher m = PLACEHOLDER.matcher(text);
      while (m.find()) {
        if (!isKnown(m.group(1))) {
          unknown.add(m.group(1));
        }
      }
    }
    if (!unknown.isEmpty()) {
      node.problem(
          "unknown placeholder "
              + unknown.stream().distinct().collect(Collectors.joining(", "))
              + "; allowed: "
              + Values.sorted(FIXED)
              + ", m1 … m9 (the marker of the nth quote), data of directions, total.<datum>");
    }
  }

  private boolean isKnown(String name) {
    String datum = name.startsWith("total.") ? name.substring("total.".length()) : name;
    return FIXED.contains(name)
        || name.matches("m[1-9]")
        || sources.data().contains(datum)
        || quotients.containsKey(datum);
  }
}
