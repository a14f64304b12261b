package org.zhinan.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Asking;
import org.zhinan.pack.Checklist;
import org.zhinan.pack.Contact;
import org.zhinan.pack.Coverage;
import org.zhinan.pack.Direction;
import org.zhinan.pack.Pack;
import org.zhinan.pack.PackInfo;
import org.zhinan.pack.Replies;
import org.zhinan.pack.RepliesFile;
import org.zhinan.pack.Role;
import org.zhinan.pack.Window;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationAnswer;
import org.zhinan.pack.information.InformationAnswer.Reach;
import org.zhinan.pack.information.InformationKind;
import org.zhinan.pack.information.Source;
import org.zhinan.pack.yaml.Problems;
import org.zhinan.retrieval.ClauseSearch;
import org.zhinan.retrieval.Hit;
import org.zhinan.rule.Condition;
import org.zhinan.rule.ConditionKind;
import org.zhinan.rule.DirectionData;
import org.zhinan.rule.Force;
import org.zhinan.rule.PackRef;
import org.zhinan.rule.RuleBook;
import org.zhinan.rule.Vocabulary;
import org.zhinan.rule.cel.CelDefinitions;
import org.zhinan.rule.cel.Compiled;
import org.zhinan.rule.expr.Expr;
import org.zhinan.rule.expr.ExprType;

/** A small made-up call in English: two directions, six conditions, real words and real rules. */
final class SmallCall {

  static final Guideline GUIDELINE =
      new Guideline(
          "",
          List.of(
              clause("n.1", ClauseKind.ITEM, "", "The leader must be born on or after 1960-01-01."),
              clause("n.2", ClauseKind.ITEM, "", "The leader must be senior or a doctor."),
              clause("n.3", ClauseKind.ITEM, "", "Institutes, universities and companies apply."),
              clause("n.4", ClauseKind.ITEM, "", "Applications close on 2020-11-27 at 16:00."),
              clause("n.5", ClauseKind.ITEM, "", "The agreement is handed in."),
              clause("x1.1-4", ClauseKind.DIRECTION, "X1-1.4", "Cooperation with J"),
              clause("x1.1-4.req", ClauseKind.ITEM, "X1-1.4", "Companies do not lead."),
              clause("x1.1-4.funds", ClauseKind.LABELLED, "X1-1.4", "Funds: 2000 in all."),
              clause("x1.2-2", ClauseKind.DIRECTION, "X1-2.2", "Cooperation with K"),
              clause("x1.2-2.term", ClauseKind.ITEM, "X1-2.2", "In principle two years at most.")));

  private static final CelDefinitions EXPRESSIONS =
      CelDefinitions.compile(new Vocabulary(Told.FACTS, Map.of(), Map.of(), Set.of()), List.of());

  private SmallCall() {}

  static Pack pack() {
    return new Pack(
        info(),
        GUIDELINE,
        rules(),
        roles(),
        Map.of(),
        directions(),
        List.of(),
        Checklist.EMPTY,
        Coverage.EMPTY);
  }

  /** The texts as they are shipped. */
  static Replies replies() {
    try {
      Problems problems = new Problems();
      String text = Files.readString(Path.of("knowledge/common/replies.yaml"));
      Replies replies = RepliesFile.read("replies.yaml", text, problems);
      if (!problems.isEmpty()) {
        throw new AssertionError(problems.list());
      }
      return replies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds the clauses that hold the query's first word. */
  static ClauseSearch search() {
    return new ClauseSearch() {
      @Override
      public List<Hit> search(String query, Optional<String> direction, int k) {
        return GUIDELINE.listClauses().stream()
            .filter(c -> c.text().contains(query.split(" ", -1)[0]))
            .limit(k)
            .map(c -> new Hit(c, 1, List.of()))
            .toList();
      }

      @Override
      public double coverage(String query, Clause clause) {
        return clause.text().contains(query.split(" ", -1)[0]) ? 1 : 0;
      }

      @Override
      public double coverage(String query, String text) {
        return text.isEmpty() ? 0 : 1;
      }

      @Override
      public void close() {}
    };
  }

  /** One thing can be asked: the money of a direction. */
  static Information information() {
    InformationAnswer answer =
        new InformationAnswer(
            Reach.DIRECTION,
            Set.of(),
            false,
            text("{direction}: {quotes}."),
            new Source.Labelled(Set.of("funds")),
            Optional.empty());
    InformationKind funds =
        new InformationKind(
            "funds", text("funds"), InformationKind.INFORMATION, false, List.of(answer));
    return new Information(
        Asking.none(),
        Map.of("funds", funds),
        Map.of(),
        Map.of(),
        List.of(),
        org.zhinan.pack.information.Samples.none());
  }

  private static List<Role> roles() {
    return List.of(new Role("lead", text("leading")), new Role("member", text("taking part")));
  }

  private static PackInfo info() {
    return new PackInfo(
        "small",
        text("A small call"),
        text("Small"),
        Optional.empty(),
        text("The issuer"),
        "1.0.0",
        Optional.empty(),
        ZoneId.of("Asia/Shanghai"),
        LocalDate.of(2020, 9, 30),
        new Window(
            OffsetDateTime.parse("2020-10-12T08:00:00+08:00"),
            OffsetDateTime.parse("2020-11-27T16:00:00+08:00"),
            List.of(cite("n.4", "Applications close on 2020-11-27 at 16:00"))),
        text("Advice only; the issuer's text prevails."),
        List.of(),
        List.of(
            new Contact(
                text("Office"),
                Optional.of("555-0100"),
                Optional.empty(),
                Optional.empty(),
                List.of(cite("n.4", "Applications")))));
  }

  private static RuleBook rules() {
    return new RuleBook(
        new PackRef("small", "1.0.0", "abc"),
        new Vocabulary(Told.FACTS, Map.of(), Map.of(), Set.of()),
        List.of(
            condition("leader.age", "", "age", "leader.birthDate >= date('1960-01-01')", "n.1"),
            condition(
                "leader.title", "", "title", "leader.title == 'senior' || leader.doctor", "n.2"),
            condition(
                "lead.kind",
                "",
                "lead-type",
                "lead.type in ['institute', 'university', 'enterprise']",
                "n.3"),
            paper("lead.paper", "project.agreement", "n.5"),
            condition(
                "x1.1-4.lead",
                "X1-1.4",
                "lead-type",
                "lead.type in ['institute', 'university']",
                "x1.1-4.req"),
            condition("x1.2-2.term", "X1-2.2", "term", "project.years <= 2", "x1.2-2.term")),
        Map.of(),
        Map.of(),
        Map.of(),
        dataByCode());
  }

  private static Condition condition(
      String id, String direction, String topic, String require, String clause) {
    boolean inPrinciple = topic.equals("term");
    return condition(
        id,
        direction.isEmpty() ? Set.of() : Set.of(direction),
        topic,
        ConditionKind.REQUIREMENT,
        inPrinciple ? Force.IN_PRINCIPLE : Force.HARD,
        require,
        clause);
  }

  private static Condition paper(String id, String require, String clause) {
    return condition(id, Set.of(), "papers", ConditionKind.PAPER, Force.HARD, require, clause);
  }

  private static Condition condition(
      String id,
      Set<String> directions,
      String topic,
      ConditionKind kind,
      Force force,
      String require,
      String clause) {
    String words = GUIDELINE.getClause(new ClauseId(clause)).text();
    String quote = words.substring(0, words.length() - 1);
    return new Condition(
        id,
        text("Title of " + id),
        directions,
        Set.of("lead"),
        Set.of(topic),
        kind,
        force,
        List.of(cite(clause, quote)),
        Optional.empty(),
        expression(require),
        Set.of(),
        text("must of " + id),
        Optional.of(text("remedy of " + id)));
  }

  private static Expr expression(String text) {
    Compiled compiled = EXPRESSIONS.expressions().compile(text, ExprType.BOOL);
    if (compiled instanceof Compiled.Checked checked) {
      return checked.expr();
    }
    throw new AssertionError(text + ": " + compiled);
  }

  private static Map<String, DirectionData> dataByCode() {
    Map<String, DirectionData> data = new LinkedHashMap<>();
    directions().forEach((code, direction) -> data.put(code, direction.data()));
    return data;
  }

  private static Map<String, Direction> directions() {
    Map<String, Direction> directions = new LinkedHashMap<>();
    for (String code : List.of("X1-1.4", "X1-2.2")) {
      ClauseId clause = new ClauseId(code.equals("X1-1.4") ? "x1.1-4" : "x1.2-2");
      directions.put(
          code,
          new Direction(
              code,
              text(GUIDELINE.getClause(clause).text()),
              List.of(),
              Optional.of(clause),
              new DirectionData(code, Map.of())));
    }
    return directions;
  }

  private static Clause clause(String id, ClauseKind kind, String direction, String words) {
    boolean below = !direction.isEmpty() && kind != ClauseKind.DIRECTION;
    Optional<ClauseId> parent =
        below ? Optional.of(new ClauseId(id.substring(0, id.lastIndexOf('.')))) : Optional.empty();
    return new Clause(
        new ClauseId(id),
        kind,
        parent,
        List.of("Guideline", id),
        words,
        List.of(),
        direction.isEmpty() ? Optional.empty() : Optional.of(direction));
  }

  private static Citation cite(String clause, String quote) {
    return new Citation(new ClauseId(clause), quote);
  }

  private static LocalText text(String words) {
    return LocalText.of(words, words);
  }
}
