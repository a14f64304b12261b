package org.zhinan.pack;

import java.util.List;
import java.util.Optional;
import org.zhinan.base.LocalText;
import org.zhinan.guideline.Citation;

/**
 * Who can be asked.
 *
 * @param phone empty when only a mail address is printed
 * @param mail empty when only a number is printed
 * @param directions the prefix of the directions that it answers for ({@code A1}); empty for all
 */
public record Contact(
    LocalText name,
    Optional<String> phone,
    Optional<String> mail,
    Optional<String> directions,
    List<Citation> citations) {

  public Contact {
    citations = List.copyOf(citations);
  }
}
