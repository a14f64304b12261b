package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;

/**
 * Finds what a message asks (domain, section 2): the first form that fits wins, in the order that
 * the guideline's reading gives. Each asking sentence is a question of its own, unless it only asks
 * for assent ("对吧").
 */
final class InquiryFinder {

  private static final List<Map.Entry<String, Inquiry.Form>> FIXED =
      List.of(
          Map.entry("restart", Inquiry.Form.RESTART),
          Map.entry("why", Inquiry.Form.WHY),
          Map.entry("source", Inquiry.Form.SOURCE));

  private static final int SHORT = 8;

  private final Speech speech;
  private final Background background;
  private final Roles roles;
  private final QuestionShape shape;
  private final Named named;
  private final Unread unread;

  /**
   * @param statements those that somebody was found for
   * @param named what its questions name
   * @param unread what says more than was understood: a plan that is not known whole is not tested
   *     for what is known of it alone
   */
  InquiryFinder(
      Speech speech,
      Background background,
      Roles roles,
      List<Statement> statements,
      Named named,
      Unread unread) {
    this.speech = speech;
    this.background = background;
    this.roles = roles;
    this.shape = new QuestionShape(speech, statements);
    this.named = named;
    this.unread = unread;
  }

  /** At least one question. */
  List<Inquiry> find(List<Said> said) {
    Optional<Inquiry.Form> fixed =
        FIXED.stream()
            .filter(f -> speech.has(f.getKey()))
            .map(Map.Entry::getValue)
            .filter(f -> f == Inquiry.Form.RESTART || information(speech.whole()).isEmpty())
            .findFirst();
    if (fixed.isPresent()) {
      return List.of(inquiry(fixed.get(), speech.whole(), said, Set.of()));
    }
    List<TextSpan> asking = AskingSentences.in(speech);
    if (asking.size() <= 1) {
      return List.of(read(asking.isEmpty() ? speech.whole() : asking.get(0), said, said));
    }
    List<Inquiry> inquiries = new ArrayList<>();
    int from = 0;
    for (TextSpan question : asking) {
      List<Said> near = within(said, from, question.end());
      add(inquiries, read(question, near.isEmpty() ? said : near, said));
      from = question.end();
    }
    return withoutAsides(inquiries);
  }

  /** Beside real questions, what could only be looked up is part of the talk. */
  private static List<Inquiry> withoutAsides(List<Inquiry> inquiries) {
    List<Inquiry> real = inquiries.stream().filter(i -> !isLookUp(i)).toList();
    return real.isEmpty() ? inquiries.subList(0, 1) : real;
  }

  private static boolean isLookUp(Inquiry inquiry) {
    return inquiry.form() == Inquiry.Form.INFORMATION && inquiry.information().isEmpty();
  }

  /** One question more, unless it only repeats the one before it or says nothing of its own. */
  private static void add(List<Inquiry> inquiries, Inquiry next) {
    boolean empty = next.form() == Inquiry.Form.UNPLACED || next.form() == Inquiry.Form.CONTINUE;
    boolean repeats =
        inquiries.stream()
            .anyMatch(
                i ->
                    i.form() == next.form()
                        && i.topics().equals(next.topics())
                        && i.role().equals(next.role())
                        && i.information().equals(next.information())
                        && i.directions().equals(next.directions()));
    if (inquiries.isEmpty() || !(empty || repeats)) {
      inquiries.add(next);
    }
  }

  private List<Said> within(List<Said> said, int from, int to) {
    TextSpan part = speech.sourceSpan(from, to);
    return said.stream()
        .filter(s -> part.start() <= s.span().start() && s.span().end() <= part.end())
        .toList();
  }

  private Inquiry read(TextSpan question, List<Said> near, List<Said> all) {
    Set<String> information = information(question);
    Set<String> topics = named.topics(question);
    Inquiry.Form form = form(question, topics, information, near, all);
    List<Said> meant = form == Inquiry.Form.TOPIC ? ofSubject(near, question) : near;
    Inquiry inquiry = inquiry(form, question, meant, asksOfTopic(form) ? topics : Set.of());
    return asksOfTopic(form) ? inquiry.asking(information) : inquiry;
  }

  /** What is told of those whom the question names, where it names any of them. */
  private List<Said> ofSubject(List<Said> said, TextSpan question) {
    Set<String> places = new LinkedHashSet<>();
    speech.words(Grammar.SUBJECT).stream()
        .filter(t -> question.start() <= t.start() && t.end() <= question.end())
        .flatMap(t -> Optional.ofNullable(speech.grammar().subjects().get(t.code())).stream())
        .flatMap(s -> s.paths().values().stream())
        .forEach(path -> places.add(path.split("\\.", -1)[0]));
    List<Said> ofThem = said.stream().filter(s -> places.contains(s.path().root())).toList();
    return ofThem.isEmpty() ? said : ofThem;
  }

  private static boolean asksOfTopic(Inquiry.Form form) {
    return form == Inquiry.Form.TOPIC || form == Inquiry.Form.INFORMATION;
  }

  private Inquiry inquiry(
      Inquiry.Form form, TextSpan question, List<Said> said, Set<String> topics) {
    Set<FactPath> tested = tested(said);
    Set<String> countries = named.countries();
    List<String> directions = named.directions(question);
    return new Inquiry(
        form,
        directions.isEmpty() ? named.ofCountries(countries) : directions,
        !directions.isEmpty(),
        roles.of(question, speech.sentences()),
        topics,
        tested,
        countries,
        Set.of(),
        speech.sourceSpan(question.start(), question.end()));
  }

  /** What is told; that a list holds no others only where nothing is told of its members. */
  private static Set<FactPath> tested(List<Said> said) {
    Set<FactPath> tested = new LinkedHashSet<>();
    for (Said one : said) {
      boolean shown =
          one instanceof Said.Value
              || said.stream()
                  .noneMatch(
                      s -> s != one && s.path().startsWith(one.path()) && s instanceof Said.Value);
      if (shown) {
        tested.add(one.path());
      }
    }
    return tested;
  }

  private Inquiry.Form form(
      TextSpan question,
      Set<String> topics,
      Set<String> information,
      List<Said> near,
      List<Said> all) {
    boolean tests = speech.hasWithin("test", question);
    boolean role = speech.hasWithin("role", question);
    boolean asks =
        tests
            || role
            || speech.hasWithin("ask", question)
            || speech.hasWithin("open-question", question);
    if (speech.hasWithin("matching", question)) {
      return Inquiry.Form.MATCHING;
    }
    boolean leans = speech.hasWithin("ellipsis", question) && topics.isEmpty() && !role;
    boolean afterVerdict =
        background.last().filter(i -> i.form() != Inquiry.Form.INFORMATION).isPresent();
    boolean first = background.last().isEmpty() && !named.directions(question).isEmpty();
    if (leans && (afterVerdict || first || background.last().isPresent() && all.isEmpty())) {
      return Inquiry.Form.CONTINUE;
    }
    if ((asks || namesWhatIsAsked(question, information))
        && isInformation(question, topics, information, all)) {
      return Inquiry.Form.INFORMATION;
    }
    if (asks && !topics.isEmpty()) {
      return Inquiry.Form.TOPIC;
    }
    if (asks && (role || tests) && shape.isKindInRole(question)) {
      return Inquiry.Form.KIND_IN_ROLE;
    }
    if (role || shape.asksOfIntent(question)) {
      return Inquiry.Form.ROLE;
    }
    if (asks && !near.isEmpty()) {
      return unread.isIn(question) ? Inquiry.Form.ROLE : Inquiry.Form.PLAN;
    }
    if (shape.isPutToTest(question) && !named.directions(question).isEmpty()) {
      return Inquiry.Form.ROLE;
    }
    boolean open = speech.hasWithin("open-question", question);
    return unspecific(question, asks || open, tests, all);
  }

  /** "The contact of 1.9": a thing that can be asked for, in a sentence that is not of oneself. */
  private boolean namesWhatIsAsked(TextSpan question, Set<String> information) {
    return !information.isEmpty() && !speech.hasWithin("self", question);
  }

  /** What asks for no verdict: an open question, or whether something must be done. */
  private boolean isInformation(
      TextSpan question, Set<String> topics, Set<String> information, List<Said> all) {
    boolean tests = speech.hasWithin("test", question);
    boolean role = speech.hasWithin("role", question);
    boolean open = speech.hasWithin("open-question", question);
    if (asksOfNeed(question)) {
      return true;
    }
    if (!information.isEmpty()) {
      return !tests && (open || !role) || all.isEmpty() && topics.isEmpty();
    }
    return open && !tests && !role;
  }

  /** Whether the question is if something must be done; "要不要紧" only sounds so. */
  private boolean asksOfNeed(TextSpan question) {
    List<Match> tests = speech.listWithin("test", question);
    return speech.listWithin("need-asked", question).stream()
        .anyMatch(m -> tests.stream().noneMatch(t -> t.start() == m.start()));
  }

  private Inquiry.Form unspecific(TextSpan question, boolean asks, boolean tests, List<Said> all) {
    boolean leansOnLast =
        background.last().isPresent()
            && (!all.isEmpty()
                || speech.has("ellipsis")
                || tests && shape.isBare(question)
                || !named.directions(question).isEmpty()
                || roles.of(question, List.of()).isPresent());
    if (leansOnLast || !all.isEmpty()) {
      return Inquiry.Form.CONTINUE;
    }
    if (speech.startsWith("greeting") && (!asks || speech.text().length() <= SHORT)) {
      return Inquiry.Form.GREETING;
    }
    if (shape.isBare(question) && asks) {
      return Inquiry.Form.UNPLACED;
    }
    boolean placed = !named.directions(speech.whole()).isEmpty() || !named.countries().isEmpty();
    return placed && !asks ? Inquiry.Form.CONTINUE : Inquiry.Form.INFORMATION;
  }

  private Set<String> information(TextSpan question) {
    return speech.grammar().information().match(speech.lattice(), question);
  }
}
