package org.zhinan.lexicon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhinan.base.Numerals;
import org.zhinan.fact.FactPath;
import org.zhinan.fact.FactValue;

/**
 * All that the reader of messages knows of a call's language, loaded from its pack.
 *
 * @param words every word with its category and code; subjects are of the category {@link
 *     #SUBJECT}, roles {@link #ROLE}, topics {@link #TOPIC}, directions {@link #DIRECTION}; what is
 *     of the category {@link #NOISE} is not read as the shorter words inside it
 * @param subjects by code; the first that has a path for an entity type is its default
 * @param sayings how facts are said
 * @param closings how lists are closed
 * @param denials what a denied code leaves: category → code → coarser code
 * @param nones what a bare no says of a fact that is asked for: {@code type.field} → value
 * @param forms how questions are asked: form → patterns
 * @param information what can be asked of the guideline
 * @param countries country → codes of the directions that are about it
 * @param home countries that are never the other side
 * @param bare the fact that a number with a unit tells when nothing else is said with it: category
 *     of the measure → path
 * @param ages years that a date lies back at least to be that of a fact: {@code type.field} → years
 * @param negations phrases that deny what follows them
 * @param variants other forms of characters that messages may be written in
 */
public record Grammar(
    Numerals numerals,
    DateWords dates,
    MeasureScanner measures,
    WordScanner words,
    Map<String, Subject> subjects,
    List<Saying> sayings,
    List<Closing> closings,
    Map<String, Map<String, String>> denials,
    Map<String, FactValue> nones,
    Map<String, List<Pattern>> forms,
    Asking information,
    Map<String, List<String>> countries,
    List<String> home,
    Map<String, FactPath> bare,
    Map<String, Integer> ages,
    List<String> negations,
    Variants variants) {

  public static final String SUBJECT = "subject";
  public static final String ROLE = "role";
  public static final String TOPIC = "topic";
  public static final String DIRECTION = "direction";
  public static final String COUNTRY = "country";
  public static final String NOISE = "noise";

  public Grammar {
    subjects = new LinkedHashMap<>(subjects);
    sayings = List.copyOf(sayings);
    closings = List.copyOf(closings);
    denials = Map.copyOf(denials);
    nones = Map.copyOf(nones);
    forms = new LinkedHashMap<>(forms);
    countries = Map.copyOf(countries);
    home = List.copyOf(home);
    bare = Map.copyOf(bare);
    ages = Map.copyOf(ages);
    negations = List.copyOf(negations);
  }

  /** Everything that can be found in a message, today being {@code asOf}. */
  public Lattice lattice(String message, LocalDate asOf) {
    return Lattice.over(
        normal(message),
        List.of(
            words,
            measures,
            new DateScanner(numerals, dates, asOf),
            EitherOrScanner.of(negations)));
  }

  /** A message in the form in which words are looked for. */
  public NormalText normal(String message) {
    return NormalText.ofMessage(variants.usual(message));
  }

  /** This grammar for messages in these forms of characters too. */
  public Grammar with(Variants others) {
    return new Grammar(
        numerals,
        dates,
        measures,
        words,
        subjects,
        sayings,
        closings,
        denials,
        nones,
        forms,
        information,
        countries,
        home,
        bare,
        ages,
        negations,
        others);
  }

  public List<Pattern> form(String name) {
    return forms.getOrDefault(name, List.of());
  }
}
