package org.zhinan.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.base.TextSpan;
import org.zhinan.fact.FactPath;

/**
 * What a message was understood to say and to ask.
 *
 * @param said facts, in the order of the message
 * @param inquiries at least one; several when the message asks several things
 * @param contradictions facts that the message states twice with different values, or that are
 *     impossible: to be asked about, not decided on
 * @param correction whether the message says that it corrects something
 * @param respelling where words were taken for others than are written; then all of this is read of
 *     the words that are meant
 */
public record Understood(
    String message,
    List<Said> said,
    List<Inquiry> inquiries,
    Set<FactPath> contradictions,
    boolean correction,
    Optional<Respelling> respelling) {

  /** Of a message that is read as it is written. */
  public Understood(
      String message,
      List<Said> said,
      List<Inquiry> inquiries,
      Set<FactPath> contradictions,
      boolean correction) {
    this(message, said, inquiries, contradictions, correction, Optional.empty());
  }

  public Understood {
    said = List.copyOf(said);
    inquiries = List.copyOf(inquiries);
    contradictions = Set.copyOf(contradictions);
  }

  /** The words of a part of the message; the whole of it for no part. */
  public String words(TextSpan part) {
    int end = Math.min(part.end(), message.length());
    int start = Math.min(part.start(), end);
    return start == end ? message : message.substring(start, end);
  }

  /** The same message, asking these things. */
  public Understood asking(List<Inquiry> settled) {
    return new Understood(message, said, settled, contradictions, correction, respelling);
  }

  /** Read of other words than are written. */
  Understood respelled(Respelling other) {
    return new Understood(message, said, inquiries, contradictions, correction, Optional.of(other));
  }

  /** Whether the same is said and asked. */
  boolean saysAs(Understood other) {
    return said.equals(other.said)
        && inquiries.equals(other.inquiries)
        && contradictions.equals(other.contradictions);
  }
}
