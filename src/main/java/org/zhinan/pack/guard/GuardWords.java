package org.zhinan.pack.guard;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed lists, in normal form: half width, lower case, no blanks but between Latin words.
 *
 * @param abbreviations words after which a dot ends no sentence
 * @param fillers words that say nothing by themselves
 * @param stances what a word does
 * @param joints {@code attribute}, {@code topic}, {@code turns}, {@code open}, {@code list}, {@code
 *     join}: words that join others
 * @param noise words in which words of other lists do not mean what they say alone
 * @param told words about the applicant's own case
 * @param leaks words of those who were told how to answer
 * @param names how people introduce themselves
 * @param numbers how figures are written
 * @param same groups of words that mean the same
 * @param glossary English word → what it may stand for in a clause
 */
public record GuardWords(
    Set<String> abbreviations,
    Set<String> fillers,
    Map<String, EnumSet<Stance>> stances,
    Map<String, Set<String>> joints,
    Set<String> noise,
    Set<String> told,
    Set<String> leaks,
    Names names,
    Numbers numbers,
    List<Set<String>> same,
    Map<String, Set<String>> glossary) {

  public GuardWords {
    abbreviations = Set.copyOf(abbreviations);
    fillers = Set.copyOf(fillers);
    stances = new LinkedHashMap<>(stances);
    joints = Map.copyOf(joints);
    noise = Set.copyOf(noise);
    told = Set.copyOf(told);
    leaks = Set.copyOf(leaks);
    same = List.copyOf(same);
    glossary = Map.copyOf(glossary);
  }

  /**
   * How people introduce themselves.
   *
   * @param introductions words after which a name comes
   * @param after words that end it
   */
  public record Names(Set<String> introductions, Set<String> after) {

    public Names {
      introductions = Set.copyOf(introductions);
      after = Set.copyOf(after);
    }
  }

  /**
   * How figures are written.
   *
   * @param digits a small number in words → its value
   * @param multipliers a word for a power of ten → its value
   * @param months name → number
   * @param dates {@code year}, {@code month}, {@code day}, {@code hour} → the words that follow
   *     them
   * @param units word → the unit, by one name for all its words
   */
  public record Numbers(
      Map<String, BigDecimal> digits,
      Map<String, BigDecimal> multipliers,
      Map<String, BigDecimal> months,
      Map<String, Set<String>> dates,
      Map<String, String> units) {

    public Numbers {
      digits = Map.copyOf(digits);
      multipliers = Map.copyOf(multipliers);
      months = Map.copyOf(months);
      dates = Map.copyOf(dates);
      units = Map.copyOf(units);
    }
  }
}
