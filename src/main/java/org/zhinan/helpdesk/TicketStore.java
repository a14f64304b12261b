package org.zhinan.helpdesk;

import java.util.List;
import java.util.Optional;

/**
 * Keeps tickets, at most one for a conversation; a ticket goes when its conversation is erased. Any
 * method may throw {@link org.zhinan.conversation.StoreFailed}.
 */
public interface TicketStore {

  /**
   * Writes the ticket down, unless its conversation has one or its code is taken; whether it was
   * written.
   */
  boolean add(Ticket ticket);

  Optional<Ticket> findOfConversation(String conversationId);

  Optional<Ticket> findByCode(SpokenCode code);

  /** All tickets, oldest first. */
  List<Ticket> listTickets();
}
