package org.zhinan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.fact.FactSheetJson;
import org.zhinan.pack.yaml.Problem;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.rule.Scope;
import org.zhinan.rule.Status;

/** Reads {@code cases/rules/*.jsonl} of a pack that loads; one case a line. */
public final class RuleCasesFiles {

  static final String FOLDER = "cases/rules";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> KEYS =
      Set.of("id", "direction", "role", "asOf", "facts", "status", "boundary");

  private final Pack pack;
  private final Problems problems;
  private final QuotedConditions conditions;
  private final Set<String> ids = new HashSet<>();

  private RuleCasesFiles(Pack pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.conditions = new QuotedConditions(pack.rules());
  }

  /**
   * The cases of a pack, by file and line.
   *
   * @throws PackErrors when anything is wrong with them
   */
  public static List<RuleCase> load(PackSource source, Pack pack) {
    Problems problems = new Problems();
    List<RuleCase> cases = read(source, pack, problems);
    if (!problems.isEmpty()) {
      throw new PackErrors(source.name(), problems.list());
    }
    return cases;
  }

  static List<RuleCase> read(PackSource source, Pack pack, Problems problems) {
    RuleCasesFiles reader = new RuleCasesFiles(pack, problems);
    List<RuleCase> cases = new ArrayList<>();
    for (String file : source.listFiles(FOLDER, ".jsonl")) {
      List<String> lines = source.findText(file).orElse("").lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          reader.read(new Line(file, i + 1, lines.get(i))).ifPresent(cases::add);
        }
      }
    }
    return cases;
  }

  private record Line(String file, int number, String text) {}

  private Optional<RuleCase> read(Line line) {
    try {
      JsonNode json = JSON.readTree(line.text());
      return json.isObject() ? Optional.of(read(line, json)) : refuse(line, "expected an object");
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      problems.add(new Problem(line.file(), line.number(), column, "not JSON up to here"));
      return Optional.empty();
    }
  }

  private RuleCase read(Line line, JsonNode json) {
    json.fieldNames().forEachRemaining(key -> check(line, key, KEYS.contains(key), "key", KEYS));
    String id = json.path("id").asText();
    if (id.isBlank() || !ids.add(id)) {
      problem(line, id.isBlank() ? "a case needs an id" : "the id \"" + id + "\" is used twice");
    }
    FactSheetJson.Reading facts = FactSheetJson.read(json.path("facts"), pack.facts());
    facts.errors().forEach(e -> problem(line, "facts" + e.pointer() + ": " + e.detail()));
    Scope scope = scope(line, json);
    return new RuleCase(
        id,
        line.file() + ":" + line.number(),
        scope,
        asOf(line, json),
        facts.facts(),
        expected(line, json.path("status"), scope),
        json.path("boundary").asBoolean());
  }

  private Scope scope(Line line, JsonNode json) {
    String role = json.path("role").asText(pack.defaultRole().code());
    List<String> roles = pack.roles().stream().map(Role::code).toList();
    check(line, role, roles.contains(role), "role", roles);
    if (!json.has("direction")) {
      return new Scope(List.of(), role);
    }
    String direction = json.path("direction").asText();
    Set<String> known = pack.directions().keySet();
    check(line, direction, known.contains(direction), "direction", known);
    return new Scope(known.contains(direction) ? List.of(direction) : List.of(), role);
  }

  /** The day that the window opens, unless the case says another one. */
  private LocalDate asOf(Line line, JsonNode json) {
    LocalDate opens = pack.info().window().opensAt().toLocalDate();
    try {
      return json.has("asOf") ? LocalDate.parse(json.path("asOf").asText()) : opens;
    } catch (DateTimeException e) {
      problem(line, "expected a date such as 2015-03-20, not " + json.path("asOf"));
      return opens;
    }
  }

  private Map<String, Status> expected(Line line, JsonNode status, Scope scope) {
    Map<String, Status> expected = new LinkedHashMap<>();
    if (!status.isArray() || status.isEmpty()) {
      problem(line, "expected status: [[a piece of the deciding clause, its status], …]");
    }
    for (JsonNode pair : status) {
      Optional<Status> wanted = status(line, pair.path(1).asText());
      Optional<String> condition = condition(line, pair, scope);
      if (wanted.isPresent() && condition.isPresent()) {
        expected.put(condition.get(), wanted.get());
      }
    }
    return expected;
  }

  private Optional<String> condition(Line line, JsonNode pair, Scope scope) {
    Optional<String> named = Optional.of(pair.path(2).asText()).filter(id -> !id.isEmpty());
    List<String> found = conditions.find(pair.path(0).asText(), named, scope);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    String quoted = "\"" + pair.path(0).asText() + "\"";
    problem(
        line,
        found.isEmpty()
            ? "no condition that binds here quotes " + quoted
            : quoted
                + " is quoted by "
                + String.join(", ", found)
                + "; name one as the third value");
    return Optional.empty();
  }

  private Optional<Status> status(Line line, String text) {
    for (Status status : Status.values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(status);
      }
    }
    problem(line, "unknown status \"" + text + "\"");
    return Optional.empty();
  }

  private void check(Line line, String value, boolean known, String what, Iterable<String> all) {
    if (!known) {
      List<String> allowed = new ArrayList<>();
      all.forEach(allowed::add);
      problem(line, "unknown " + what + " \"" + value + "\"; allowed: " + Values.sorted(allowed));
    }
  }

  private Optional<RuleCase> refuse(Line line, String message) {
    problem(line, message);
    return Optional.empty();
  }

  private void problem(Line line, String message) {
    problems.add(new Problem(line.file(), line.number(), 1, message));
  }
}
