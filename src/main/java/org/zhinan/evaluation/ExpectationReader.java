package org.zhinan.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhinan.evaluation.Expectation.StatusDue;
import org.zhinan.rule.Answer;
import org.zhinan.rule.Overall;
import org.zhinan.rule.Status;

/** Reads what a turn's answer must show. */
final class ExpectationReader {

  private static final List<String> KINDS =
      List.of(
          "eligibility", "matching", "information", "clarification", "out_of_scope", "greeting");
  private static final List<String> ANSWERS = words(Answer.values());
  private static final List<String> OVERALLS = words(Overall.values());
  private static final List<String> STATUSES = words(Status.values());

  private final Members members;

  ExpectationReader(Members members) {
    this.members = members;
  }

  Expectation read() {
    Expectation read =
        new Expectation(
            oneOf("kind", KINDS),
            oneOf("answer", ANSWERS),
            oneOf("overall", OVERALLS),
            members.findTexts("directions"),
            statuses(),
            members.findAllOfAny("cites"),
            members.findAllOfAny("says"),
            members.findTexts("saysNot"),
            members.findAllOfAny("missing"),
            matches());
    members.refuseOthers();
    return read;
  }

  private List<String> oneOf(String name, List<String> allowed) {
    return allowed(name, members.findAnyOf(name), allowed);
  }

  private List<String> allowed(String name, List<String> given, List<String> allowed) {
    given.stream()
        .filter(each -> !allowed.contains(each))
        .forEach(
            each ->
                members.tell(
                    name, "\"" + each + "\" is not known; allowed: " + String.join(", ", allowed)));
    return given;
  }

  private List<StatusDue> statuses() {
    List<StatusDue> due = new ArrayList<>();
    for (JsonNode pair : members.list("status")) {
      if (pair.isArray()
          && pair.size() == 2
          && pair.get(0).isTextual()
          && pair.get(1).isTextual()) {
        String status = pair.get(1).textValue();
        allowed("status", List.of(status), STATUSES);
        due.add(new StatusDue(pair.get(0).textValue(), status));
      } else {
        members.tell("status", "must hold pairs [fragment of the clause, status]");
      }
    }
    return due;
  }

  private Map<String, List<String>> matches() {
    Map<String, List<String>> matches = members.findMapOfAny("matches");
    matches.values().forEach(any -> allowed("matches", any, OVERALLS));
    return matches;
  }

  private static List<String> words(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
