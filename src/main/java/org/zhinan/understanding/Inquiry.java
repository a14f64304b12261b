package org.zhinan.understanding;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;

/**
 * What a message asks. Its sets have an order, so that a message is read alike in every process.
 *
 * @param form how it asks (domain: what a question is about)
 * @param directions codes named by number or name, or all those of a country that is spoken of
 * @param directionsNamed whether the directions were named themselves, not only their country
 * @param role the role asked for, where one is
 * @param topics the topics it names
 * @param tested the facts of this message that are put to the test
 * @param countries codes of all countries spoken of as the other side
 * @param information what is asked of the guideline, by the pack's code ({@code deadline}, {@code
 *     funds}, …); only for {@link Form#INFORMATION}
 * @param span the words of the question
 */
public record Inquiry(
    Form form,
    List<String> directions,
    boolean directionsNamed,
    Optional<String> role,
    Set<String> topics,
    Set<FactPath> tested,
    Set<String> countries,
    Set<String> information,
    TextSpan span) {

  public Inquiry {
    directions = List.copyOf(directions);
    topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    tested = Collections.unmodifiableSet(new TreeSet<>(tested));
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    information = Collections.unmodifiableSet(new LinkedHashSet<>(information));
  }

  /** The same words, read as asking these things of the guideline. */
  public Inquiry asInformation(Set<String> things) {
    return new Inquiry(
        Form.INFORMATION,
        directions,
        directionsNamed,
        role,
        topics,
        tested,
        countries,
        things,
        span);
  }

  /** The same, asking these things of the guideline. */
  Inquiry asking(Set<String> things) {
    return new Inquiry(
        form, directions, directionsNamed, role, topics, tested, countries, things, span);
  }

  /** The shapes of questions, in the order in which the first that fits wins. */
  public enum Form {
    /** It names a topic: the conditions on that topic. */
    TOPIC,
    /** A kind of unit or person with a role, and no "我": the type or title conditions. */
    KIND_IN_ROLE,
    /** A stated plan or fact is put to the test: the conditions it touches. */
    PLAN,
    /** A role or the application as a whole: all conditions of that role. */
    ROLE,
    /** Facts alone, or an ellipsis: the last question again. */
    CONTINUE,
    /** "为什么, 哪一条不行": the last verdict again, with its reasons. */
    WHY,
    /** "原文在哪": the clauses that the last answer rests on. */
    SOURCE,
    /** Which directions fit. */
    MATCHING,
    /** What the guideline says. */
    INFORMATION,
    /** A greeting or thanks. */
    GREETING,
    /** Forget everything. */
    RESTART,
    /** A question that cannot be placed. */
    UNPLACED
  }
}
