package org.zhinan.helpdesk;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.zhinan.base.Ulid;

/** Opens tickets: the first one of a conversation stands, asked for again it is the same. */
public final class Reception {

  private static final int MOST_DRAWS = 20;

  private final TicketStore store;
  private final RandomGenerator chance;

  /**
   * @param chance what codes are drawn from; must not be foreseeable
   */
  public Reception(TicketStore store, RandomGenerator chance) {
    this.store = store;
    this.chance = chance;
  }

  /**
   * @param messageId the turn that the conversation is handed over after
   */
  public Ticket open(
      String conversationId, String messageId, Ticket.Reason reason, String note, Instant now) {
    for (int draw = 0; draw < MOST_DRAWS; draw++) {
      SpokenCode code = SpokenCode.draw(chance);
      store.add(new Ticket(Ulid.at(now), code, conversationId, messageId, reason, note, now));
      Optional<Ticket> standing = store.findOfConversation(conversationId);
      if (standing.isPresent()) {
        return standing.get();
      }
    }
    throw new IllegalStateException("no free code in " + MOST_DRAWS + " draws");
  }
}
