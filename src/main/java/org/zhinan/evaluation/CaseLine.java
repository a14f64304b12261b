package org.zhinan.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhinan.base.AsOf;
import org.zhinan.pack.yaml.Problem;

/** Reads one line of a case file. */
final class CaseLine {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Locale DEFAULT_LOCALE = Locale.SIMPLIFIED_CHINESE;

  private final String file;
  private final int number;
  private final List<Problem> problems;
  private final int before;

  /**
   * @param problems gets what is wrong with the line
   */
  CaseLine(String file, int number, List<Problem> problems) {
    this.file = file;
    this.number = number;
    this.problems = problems;
    this.before = problems.size();
  }

  void problem(String message) {
    problems.add(new Problem(file, number, 1, message));
  }

  /** The case; empty when there is something wrong with it. */
  Optional<TestCase> read(String line) {
    try {
      Members members = new Members("", JSON.readTree(line), this::problem);
      TestCase read = members.has("q") ? search(members) : conversation(members);
      members.refuseOthers();
      return problems.size() == before ? Optional.of(read) : Optional.empty();
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      problems.add(new Problem(file, number, column, "not JSON: " + e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  private TestCase.Head head(Members members) {
    return new TestCase.Head(
        file + ":" + number,
        members.text("id"),
        members.findTexts("tags"),
        members.findText("call"));
  }

  private TestCase search(Members members) {
    List<String> gold = members.findTexts("gold");
    if (gold.isEmpty()) {
      problem("gold must name at least one fragment of the guideline");
    }
    return new SearchCase(head(members).or("search"), members.text("q"), gold);
  }

  private TestCase conversation(Members members) {
    Optional<String> asOf = members.findText("asOf");
    if (asOf.filter(text -> AsOf.parse(text, ZoneOffset.UTC).isEmpty()).isPresent()) {
      problem("asOf must be a date such as 2020-10-20, or an instant with its offset");
    }
    Locale locale = members.findText("locale").map(Locale::forLanguageTag).orElse(DEFAULT_LOCALE);
    List<ConversationCase.Turn> turns = new ArrayList<>();
    for (JsonNode turn : members.list("turns")) {
      turns.add(turn(new Members("turns[" + turns.size() + "]", turn, this::problem)));
    }
    if (turns.isEmpty()) {
      problem("a case has turns, at least one, or q and gold");
    }
    return new ConversationCase(head(members), asOf, locale, turns);
  }

  private static ConversationCase.Turn turn(Members members) {
    Expectation expect = new ExpectationReader(members.object("expect")).read();
    String message = members.text("message");
    members.refuseOthers();
    return new ConversationCase.Turn(message, expect);
  }
}
