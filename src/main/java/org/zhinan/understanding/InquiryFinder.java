package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactPath;
import org.zhinan.lexicon.Grammar;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Token;

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
  private final List<Statement> statements;
  private final Map<TextSpan, Set<String>> matters;
  private final Unread unread;

  /**
   * @param statements those that somebody was found for
   * @param matters where a matter is only named, and its topics
   * @param unread what says more than was understood: a plan that is not known whole is not tested
   *     for what is known of it alone
   */
  InquiryFinder(
      Speech speech,
      Background background,
      Roles roles,
      List<Statement> statements,
      Map<TextSpan, Set<String>> matters,
      Unread unread) {
    this.speech = speech;
    this.background = background;
    this.roles = roles;
    this.statements = statements;
    this.matters = matters;
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
    List<TextSpan> asking = asking(speech);
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

  /** The first sentence that asks; the whole message when none does. */
  static TextSpan question(Speech speech) {
    return asking(speech).stream().findFirst().orElse(speech.whole());
  }

  /** The sentences that ask; a mere word such as "什么" asks only where nothing plainer does. */
  private static List<TextSpan> asking(Speech speech) {
    List<TextSpan> plain = sentences(speech, List.of("ask", "test"));
    List<TextSpan> asking = plain.isEmpty() ? sentences(speech, List.of("open-question")) : plain;
    List<TextSpan> real = asking.stream().filter(s -> !isMereAssent(speech, s)).toList();
    return real.isEmpty() ? asking : real;
  }

  private static List<TextSpan> sentences(Speech speech, List<String> forms) {
    return speech.sentences().stream()
        .filter(s -> forms.stream().anyMatch(f -> speech.hasWithin(f, s)))
        .toList();
  }

  private static boolean isMereAssent(Speech speech, TextSpan sentence) {
    return speech.hasWithin("assent", sentence)
        && !speech.hasWithin("test", sentence)
        && !speech.hasWithin("role", sentence);
  }

  private List<Said> within(List<Said> said, int from, int to) {
    TextSpan part = speech.sourceSpan(from, to);
    return said.stream()
        .filter(s -> part.start() <= s.span().start() && s.span().end() <= part.end())
        .toList();
  }

  private Inquiry read(TextSpan question, List<Said> near, List<Said> all) {
    Set<String> information = information(question);
    Set<String> topics = topics(question);
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
    Set<String> countries = countries();
    List<String> named = directions(question);
    return new Inquiry(
        form,
        named.isEmpty() ? ofCountries(countries) : named,
        !named.isEmpty(),
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
    if (leans && (afterVerdict || background.last().isPresent() && all.isEmpty())) {
      return Inquiry.Form.CONTINUE;
    }
    if ((asks || namesWhatIsAsked(question, information))
        && isInformation(question, topics, information, all)) {
      return Inquiry.Form.INFORMATION;
    }
    if (asks && !topics.isEmpty()) {
      return Inquiry.Form.TOPIC;
    }
    if (asks && (role || tests) && isKindInRole(question)) {
      return Inquiry.Form.KIND_IN_ROLE;
    }
    if (role || asksOfIntent(question)) {
      return Inquiry.Form.ROLE;
    }
    if (asks && !near.isEmpty()) {
      return unread.isIn(question) ? Inquiry.Form.ROLE : Inquiry.Form.PLAN;
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
    if (speech.hasWithin("need-asked", question)) {
      return true;
    }
    if (!information.isEmpty()) {
      return !tests && (open || !role) || all.isEmpty() && topics.isEmpty();
    }
    return open && !tests && !role;
  }

  /** A bare test of what was just said to be intended ("想当负责人，可以吗"). */
  private boolean asksOfIntent(TextSpan question) {
    List<TextSpan> clauses =
        speech.clauses().stream()
            .filter(c -> question.start() <= c.start() && c.end() <= question.end())
            .toList();
    int last = clauses.size() - 1;
    return last > 0
        && isBare(clauses.get(last))
        && speech.hasWithin("role-intent", clauses.get(last - 1))
        && statements.stream()
            .filter(s -> !(s.value() instanceof CodeValue))
            .noneMatch(s -> isIn(s.match(), clauses.get(last - 1)));
  }

  private static boolean isIn(Match match, TextSpan part) {
    return part.start() <= match.start() && match.end() <= part.end();
  }

  /** A kind of unit or person in a role, with no "we", in the clause that asks. */
  private boolean isKindInRole(TextSpan question) {
    return !speech.hasWithin("self", question)
        && speech.clauses().stream()
            .filter(c -> question.start() <= c.start() && c.end() <= question.end())
            .filter(c -> speech.hasWithin("kind-in-role", c) && !isAside(c))
            .anyMatch(c -> asksAlone(c) || isAskedBy(c));
  }

  /** Whether a clause speaks of somebody in no role of ours, such as the other side. */
  private boolean isAside(TextSpan clause) {
    List<Mention> brought =
        statements.stream()
            .filter(s -> isIn(s.match(), clause))
            .flatMap(s -> s.mention().stream())
            .toList();
    return !brought.isEmpty() && brought.stream().allMatch(m -> m.subject().aside());
  }

  private boolean asksAlone(TextSpan clause) {
    return speech.hasWithin("role", clause) || speech.hasWithin("test", clause);
  }

  /** Whether the clause after this one, the last of its sentence, is a bare test of it. */
  private boolean isAskedBy(TextSpan clause) {
    List<TextSpan> rest =
        speech.clauses().stream()
            .filter(c -> c.start() >= clause.end())
            .filter(c -> c.end() <= speech.sentenceAt(clause.start()).end())
            .toList();
    boolean first = clause.start() == speech.sentenceAt(clause.start()).start();
    return first && rest.size() == 1 && isBare(rest.get(0));
  }

  private Inquiry.Form unspecific(TextSpan question, boolean asks, boolean tests, List<Said> all) {
    boolean leansOnLast =
        background.last().isPresent()
            && (!all.isEmpty()
                || speech.has("ellipsis")
                || tests && isBare(question)
                || !directions(question).isEmpty()
                || roles.of(question, List.of()).isPresent());
    if (leansOnLast || !all.isEmpty()) {
      return Inquiry.Form.CONTINUE;
    }
    if (speech.startsWith("greeting") && (!asks || speech.text().length() <= SHORT)) {
      return Inquiry.Form.GREETING;
    }
    if (isBare(question) && asks) {
      return Inquiry.Form.UNPLACED;
    }
    boolean named = !directions(speech.whole()).isEmpty() || !countries().isEmpty();
    return named && !asks ? Inquiry.Form.CONTINUE : Inquiry.Form.INFORMATION;
  }

  /** Whether a sentence asks with words alone that say nothing of what ("这样可以吗"). */
  private boolean isBare(TextSpan question) {
    return speech.grammar().form("bare-test").stream()
        .flatMap(p -> speech.matchAt(p, question.start()).stream())
        .anyMatch(m -> m.end() >= question.end() - 1);
  }

  /** The topics that the question names; a word that only states a fact ("周期三年") names none. */
  private Set<String> topics(TextSpan question) {
    Set<String> topics = new LinkedHashSet<>();
    for (Token token : speech.words(Grammar.TOPIC)) {
      if (question.start() <= token.start()
          && token.end() <= question.end()
          && statements.stream().noneMatch(s -> usesAsWord(s.match(), token))) {
        topics.add(token.code());
      }
    }
    matters.forEach(
        (place, of) -> {
          if (question.start() <= place.start() && place.end() <= question.end()) {
            topics.addAll(of);
          }
        });
    return topics;
  }

  private static boolean usesAsWord(Match match, Token token) {
    return match.overlaps(token.start(), token.end())
        && !match.skips(new TextSpan(token.start(), token.end()));
  }

  private Set<String> information(TextSpan question) {
    return speech.grammar().information().match(speech.lattice(), question);
  }

  /** Directions named in the question; else those named anywhere, unless they are denied. */
  private List<String> directions(TextSpan question) {
    List<String> all = codes(Grammar.DIRECTION, speech.whole());
    List<String> here = codes(Grammar.DIRECTION, question);
    return (here.isEmpty() ? all : here).stream().map(d -> meant(d, all)).distinct().toList();
  }

  /** Of directions that share a number, the one is meant whose name or country is spoken of. */
  private String meant(String direction, List<String> named) {
    String number = direction.substring(direction.indexOf('-') + 1);
    List<String> spokenOf = new ArrayList<>(named);
    spokenOf.addAll(ofCountries(countries()));
    return spokenOf.stream()
        .filter(d -> !d.equals(direction) && d.endsWith("-" + number))
        .findFirst()
        .orElse(direction);
  }

  /** Countries spoken of as the other side; where a person comes from is no such thing. */
  private Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    speech.words(Grammar.COUNTRY).stream()
        .filter(t -> isValue(t) || !isUsed(t))
        .forEach(t -> countries.add(t.code()));
    countries.removeAll(speech.grammar().home());
    return countries;
  }

  private boolean isValue(Token token) {
    return statements.stream().anyMatch(s -> s.holder().filter(token::equals).isPresent());
  }

  private boolean isUsed(Token token) {
    return statements.stream().anyMatch(s -> usesAsWord(s.match(), token));
  }

  private List<String> ofCountries(Set<String> countries) {
    return countries.stream()
        .flatMap(c -> speech.grammar().countries().getOrDefault(c, List.of()).stream())
        .distinct()
        .toList();
  }

  private List<String> codes(String category, TextSpan part) {
    Set<String> codes = new LinkedHashSet<>();
    for (Token token : speech.words(category)) {
      if (part.start() <= token.start() && token.end() <= part.end() && !roles.isDenied(token)) {
        codes.add(token.code());
      }
    }
    return List.copyOf(codes);
  }
}
