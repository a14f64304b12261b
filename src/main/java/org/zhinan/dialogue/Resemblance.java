package org.zhinan.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.pack.information.Information;
import org.zhinan.pack.information.InformationKind;
import org.zhinan.retrieval.Kindred;
import org.zhinan.retrieval.KindredQuestions;
import org.zhinan.understanding.Inquiry;
import org.zhinan.understanding.Understood;

/**
 * Settles what a question asks by the sample questions that it resembles, where its words fit no
 * pattern or fit one by chance. A question that was read as one about a case stays so unless it
 * resembles no such question.
 */
record Resemblance(Information information, KindredQuestions samples) {

  /** Below this likeness a question resembles nothing. */
  static final double LIKE = 0.26;

  /** What is this like is asked in all but the words. */
  static final double SURELY = 0.42;

  /** Fewer characters say too little to resemble anything but by chance. */
  private static final int SHORT = 5;

  /** So much closer is clearly closer. */
  private static final double CLEARLY = 0.12;

  /** How many of the things that a question resembles are looked at. */
  private static final int NEAR = 6;

  /**
   * The same message with each of its questions settled.
   *
   * @param leans whether there is a question before it that it may lean on
   */
  Understood settle(Understood read, boolean leans) {
    List<Inquiry> settled =
        read.inquiries().stream()
            .map(i -> settle(i, read.words(i.span()), leans, !read.said().isEmpty()))
            .toList();
    return read.asking(settled);
  }

  /**
   * @param leans whether there is a question before it that it may lean on
   * @param tells whether the message tells facts
   */
  private Inquiry settle(Inquiry inquiry, String words, boolean leans, boolean tells) {
    List<Kindred> near = samples.nearest(words).stream().limit(NEAR).toList();
    if (near.isEmpty() || near.get(0).closeness() < (words.length() < SHORT ? SURELY : LIKE)) {
      return inquiry;
    }
    Set<String> kinds = kinds(inquiry.information(), near);
    return !kinds.isEmpty() && mayBeInformation(inquiry, near, leans, tells)
        ? inquiry.asInformation(kinds)
        : inquiry;
  }

  /** What a question resembles most that is answered by no verdict, if anything. */
  Optional<Kindred> nearest(String words) {
    return samples.nearest(words).stream()
        .filter(k -> k.closeness() >= LIKE)
        .findFirst()
        .filter(k -> !information.samples().isOfCase(k.code()));
  }

  private boolean mayBeInformation(
      Inquiry inquiry, List<Kindred> near, boolean leans, boolean tells) {
    double most = near.get(0).closeness();
    boolean more = most > ofCases(near);
    boolean clearly = most >= SURELY && most >= ofCases(near) + CLEARLY;
    return switch (inquiry.form()) {
      case INFORMATION, UNPLACED -> true;
      case CONTINUE -> more && (leans ? clearly && !tells : clearly || !tells);
      case WHY, SOURCE -> more && !leans;
      case MATCHING -> clearly && !tells;
      case TOPIC, ROLE, PLAN, KIND_IN_ROLE ->
          clearly && (inquiry.tested().isEmpty() || isUnsaid(near.get(0).code()));
      default -> false;
    };
  }

  /** What the guideline says nothing of is decided on no facts. */
  private boolean isUnsaid(String code) {
    return information.listKinds(Set.of(code)).stream().noneMatch(InformationKind::isAnswered);
  }

  private double ofCases(List<Kindred> near) {
    return near.stream()
        .filter(k -> information.samples().isOfCase(k.code()))
        .mapToDouble(Kindred::closeness)
        .max()
        .orElse(0);
  }

  /**
   * What the question resembles most, where it fits no pattern of a kind or resembles clearly less
   * what it fits. What fits that the guideline says nothing of a pattern says on purpose: it stays.
   */
  private Set<String> kinds(Set<String> fitting, List<Kindred> near) {
    Kindred most = near.get(0);
    if (information.samples().isOfCase(most.code()) || fitting.stream().anyMatch(this::isUnsaid)) {
      return fitting;
    }
    double ofFitting =
        near.stream()
            .filter(k -> fitting.contains(k.code()))
            .mapToDouble(Kindred::closeness)
            .max()
            .orElse(0);
    boolean clearly =
        most.closeness() >= SURELY
            && (isUnsaid(most.code()) || most.closeness() > ofFitting + CLEARLY);
    return fitting.isEmpty() || clearly ? Set.of(most.code()) : fitting;
  }
}
