package org.zhinan.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhinan.fact.BoolValue;
import org.zhinan.fact.CodeValue;
import org.zhinan.fact.FactDictionary;
import org.zhinan.fact.FactField;
import org.zhinan.fact.FactType;
import org.zhinan.fact.FactValue;
import org.zhinan.fact.PartialDate;
import org.zhinan.lexicon.Match;
import org.zhinan.lexicon.Saying;
import org.zhinan.lexicon.Token;
import org.zhinan.understanding.Explanation.Fate;

/**
 * Finds what a message states. Of readings that compete the one that explains more of the words
 * wins. A denial turns a yes into a no and a code into what is left when it is denied; any other
 * value that is denied is no statement. What is only asked for ("需要…吗") is none either.
 */
final class StatementFinder {

  private static final String MATTER = "matter";
  private static final String NEED_ASKED = "need-asked";

  private final Speech speech;
  private final Polarity polarity;
  private final TokenValues values;
  private final FactDictionary dictionary;
  private final List<Statement> matters = new ArrayList<>();
  private final List<Weighed> weighed = new ArrayList<>();

  StatementFinder(Speech speech, Polarity polarity, TokenValues values, FactDictionary dictionary) {
    this.speech = speech;
    this.polarity = polarity;
    this.values = values;
    this.dictionary = dictionary;
  }

  /** Statements in the order of the text. */
  List<Statement> find(List<Mention> mentions) {
    List<Statement> candidates = new ArrayList<>(ofMentions(mentions));
    for (Saying saying : speech.grammar().sayings()) {
      speech.all(saying.pattern()).forEach(m -> candidates.addAll(statements(saying, m)));
    }
    candidates.removeIf(this::isTooRecent);
    return withPolarity(chosen(candidates));
  }

  /** Every reading that was considered, in the order of the text. */
  List<Weighed> weighed() {
    return weighed.stream()
        .sorted(Comparator.comparingInt(w -> w.statement().match().start()))
        .toList();
  }

  /** A date that cannot be that of the fact, as the year of a company is no year of birth. */
  private boolean isTooRecent(Statement one) {
    int years =
        speech
            .grammar()
            .ages()
            .getOrDefault(one.entityType() + "." + one.field(), Integer.MIN_VALUE);
    boolean recent =
        years != Integer.MIN_VALUE
            && one.value() instanceof PartialDate date
            && date.from().isAfter(values.asOf().minusYears(years));
    if (recent) {
      weighed.add(Weighed.of(one, Fate.IMPLAUSIBLE));
    }
    return recent;
  }

  private List<Statement> ofMentions(List<Mention> mentions) {
    List<Statement> told = new ArrayList<>();
    for (Mention mention : mentions) {
      mention
          .told()
          .forEach(
              (field, value) ->
                  told.add(
                      new Statement(
                          mention.entityType(),
                          field,
                          value,
                          mention.match(),
                          holder(mention.match(), value),
                          Optional.of(mention),
                          "",
                          0)));
    }
    return told;
  }

  private static Optional<Token> holder(Match match, FactValue value) {
    return match.tokens().stream().filter(t -> t.value().equals(value)).findFirst();
  }

  private List<Statement> statements(Saying saying, Match match) {
    if (saying.field().isEmpty()) {
      return match.filled().stream().flatMap(f -> bound(saying, match, f).stream()).toList();
    }
    if (saying.value().isPresent()) {
      return List.of(
          statement(saying, saying.field(), match, saying.value().get(), Optional.empty()));
    }
    FactType type = type(saying.entityType(), saying.field());
    List<Statement> last = List.of();
    for (Token token : match.tokens()) {
      Optional<FactValue> value = values.of(type, token);
      if (value.isPresent()) {
        last = List.of(statement(saying, saying.field(), match, value.get(), Optional.of(token)));
      }
    }
    return last;
  }

  private Optional<Statement> bound(Saying saying, Match match, Match.Filled filled) {
    return values
        .field(dictionary.type(saying.entityType()), filled)
        .map(f -> statement(saying, f.getKey(), match, f.getValue(), Optional.of(filled.token())));
  }

  private FactType type(String entityType, String field) {
    return dictionary.type(entityType).findField(field).map(FactField::type).orElseThrow();
  }

  private static Statement statement(
      Saying saying, String field, Match match, FactValue value, Optional<Token> holder) {
    return new Statement(
        saying.entityType(),
        field,
        value,
        match,
        holder,
        Optional.empty(),
        saying.subject(),
        saying.rank());
  }

  private List<Statement> chosen(List<Statement> candidates) {
    candidates.sort(
        Comparator.<Statement>comparingInt(s -> -s.match().weight())
            .thenComparingInt(s -> -s.rank())
            .thenComparingInt(s -> s.match().skipped())
            .thenComparingInt(s -> s.match().start()));
    List<Statement> chosen = new ArrayList<>();
    for (Statement candidate : candidates) {
      Optional<Statement> winner = chosen.stream().filter(c -> c.competes(candidate)).findFirst();
      if (winner.isEmpty()) {
        chosen.add(candidate);
      } else {
        weighed.add(new Weighed(candidate, Fate.OUTWEIGHED, winner));
      }
    }
    chosen.sort(Comparator.comparingInt(s -> s.match().start()));
    return chosen;
  }

  private List<Statement> withPolarity(List<Statement> chosen) {
    List<Statement> stated = new ArrayList<>();
    Optional<Statement> before = Optional.empty();
    boolean deniedBefore = false;
    for (Statement one : chosen) {
      boolean denied = isDenied(one, before, deniedBefore);
      if (one.isYesOrNo()) {
        before = Optional.of(one);
        deniedBefore = denied;
      }
      if (isMatter(one)) {
        matters.add(one);
        weighed.add(Weighed.of(one, Fate.NAMED));
      } else if (isOnlyAsked(one)) {
        weighed.add(Weighed.of(one, Fate.ASKED));
      } else {
        Optional<Statement> left = denied ? denied(one) : Optional.of(one);
        left.ifPresent(stated::add);
        weighed.add(Weighed.of(left.orElse(one), left.isPresent() ? Fate.HOLDS : Fate.DENIED));
      }
    }
    return stated;
  }

  /** What is only named as a matter ("公务员这条") and not stated. */
  List<Statement> matters() {
    return List.copyOf(matters);
  }

  private boolean isMatter(Statement one) {
    return one.isYesOrNo()
        && one.holder().isEmpty()
        && speech.grammar().form(MATTER).stream()
            .anyMatch(p -> speech.matchAt(p, one.match().end()).isPresent());
  }

  private boolean isDenied(Statement one, Optional<Statement> before, boolean deniedBefore) {
    if (one.mention().isPresent()) {
      return false;
    }
    if (!one.isYesOrNo() || before.isEmpty()) {
      return polarity.isDenied(one.match());
    }
    Match last = before.get().match();
    return deniedBefore && polarity.goesOn(last, one.match())
        || polarity.isDenied(one.match(), Math.min(last.end(), one.match().start()));
  }

  private Optional<Statement> denied(Statement one) {
    if (one.value() instanceof BoolValue yes) {
      return Optional.of(one.with(new BoolValue(!yes.value())));
    }
    return one.value() instanceof CodeValue code
        ? left(one, code).map(l -> one.weakened(new CodeValue(l)))
        : Optional.empty();
  }

  private Optional<String> left(Statement one, CodeValue code) {
    return dictionary
        .type(one.entityType())
        .findField(one.field())
        .map(FactField::type)
        .filter(FactType.Code.class::isInstance)
        .map(type -> ((FactType.Code) type).name())
        .map(name -> speech.grammar().denials().getOrDefault(name, Map.of()).get(code.code()));
  }

  /** Whether the words only ask whether something is needed, or is the case. */
  private boolean isOnlyAsked(Statement one) {
    if (one.value() instanceof CodeValue && polarity.isEquated(one.match())) {
      return true;
    }
    boolean phrase = one.holder().isEmpty() && one.mention().isEmpty();
    return phrase
        && (speech.hasWithin(NEED_ASKED, speech.sentenceAt(one.match().start()))
            || polarity.isAsked(one.match()));
  }
}
