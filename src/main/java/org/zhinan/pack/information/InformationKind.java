package org.zhinan.pack.information;

import java.util.List;
import org.zhinan.base.LocalText;

/**
 * A kind of thing that is asked.
 *
 * @param title what it is called, for saying that nothing is said of it
 * @param outcome the kind of the reply, as the contract names it
 * @param window whether it is about applying, so that the answer tells whether one still can
 * @param answers what is said, in this order
 */
public record InformationKind(
    String code, LocalText title, String outcome, boolean window, List<InformationAnswer> answers) {

  /** The outcome of everything that the guideline answers. */
  public static final String INFORMATION = "information";

  public InformationKind {
    answers = List.copyOf(answers);
  }

  /** Whether nothing is said of single directions. */
  public boolean isOfCallAlone() {
    return answers.stream().allMatch(a -> a.reach() == InformationAnswer.Reach.CALL);
  }

  public boolean isAnswered() {
    return outcome.equals(INFORMATION);
  }
}
