package org.zhinan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.store.Examples.NOON;
import static org.zhinan.store.Examples.conversation;
import static org.zhinan.store.Examples.turn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.helpdesk.Rating;
import org.zhinan.helpdesk.RatingStore;
import org.zhinan.helpdesk.Reception;
import org.zhinan.helpdesk.SpokenCode;
import org.zhinan.helpdesk.Ticket;
import org.zhinan.helpdesk.TicketStore;

/** What every store of tickets and ratings must hold, whatever the database below it. */
public abstract class HelpdeskStoreContract {

  private ConversationStore conversations;
  private TicketStore tickets;
  private RatingStore ratings;
  private Turn first;

  /** The stores over one database. */
  public record Stores(ConversationStore conversations, TicketStore tickets, RatingStore ratings) {}

  /** Over an empty database. */
  protected abstract Stores stores();

  @BeforeEach
  void start() {
    Stores stores = stores();
    conversations = stores.conversations();
    tickets = stores.tickets();
    ratings = stores.ratings();
    conversations.create(conversation("c1"));
    conversations.create(conversation("c2"));
    first = conversations.accept(turn("c1", "k1"));
  }

  @Test
  void a_ticket_is_found_by_its_code_and_by_its_conversation() {
    Ticket ticket = ticket("t1", "ABC234", "c1");
    assertThat(tickets.add(ticket)).isTrue();
    assertThat(tickets.findByCode(new SpokenCode("ABC234"))).contains(ticket);
    assertThat(tickets.findOfConversation("c1")).contains(ticket);
    assertThat(tickets.findOfConversation("c2")).isEmpty();
  }

  @Test
  void a_conversation_has_one_ticket_and_a_code_one_conversation() {
    tickets.add(ticket("t1", "ABC234", "c1"));
    assertThat(tickets.add(ticket("t2", "DEF567", "c1"))).as("a second one").isFalse();
    assertThat(tickets.add(ticket("t3", "ABC234", "c2"))).as("the code is taken").isFalse();
    assertThat(tickets.listTickets()).extracting(Ticket::id).containsExactly("t1");
  }

  @Test
  void a_taken_code_is_drawn_again() {
    Random same = new Random(1);
    Ticket one = reception(new Random(1)).open("c1", "m1", Ticket.Reason.WISH, "", NOON);
    Ticket other = reception(same).open("c2", "m2", Ticket.Reason.CONFIRM, "年龄", NOON);
    Ticket again = reception(same).open("c2", "m3", Ticket.Reason.WISH, "", NOON);
    assertThat(other.code()).isNotEqualTo(one.code());
    assertThat(again).isEqualTo(other);
  }

  @Test
  void the_newest_rating_of_an_answer_stands() {
    ratings.rate(new Rating(first.messageId(), true, List.of(), "", NOON));
    Rating second =
        new Rating(
            first.messageId(),
            false,
            List.of(Rating.Reason.WRONG_CLAUSE, Rating.Reason.UNCLEAR),
            "第3条不对",
            NOON.plusSeconds(9));
    ratings.rate(second);
    assertThat(ratings.listOfConversation("c1")).containsExactly(second);
    assertThat(ratings.listOfConversation("c2")).isEmpty();
  }

  @Test
  void what_is_erased_takes_its_ticket_and_its_ratings_along() {
    tickets.add(ticket("t1", "ABC234", "c1"));
    ratings.rate(new Rating(first.messageId(), true, List.of(), "", NOON));
    conversations.erase("c1");
    assertThat(tickets.listTickets()).isEmpty();
    assertThat(ratings.listOfConversation("c1")).isEmpty();
  }

  @Test
  void what_nobody_went_on_with_is_erased_and_what_was_used_since_then_stays() {
    conversations.accept(turn("c2", Optional.of("k2"), NOON.plus(Duration.ofDays(2))));
    assertThat(conversations.eraseUnusedSince(NOON)).isZero();
    assertThat(conversations.eraseUnusedSince(NOON.plus(Duration.ofDays(1)))).isEqualTo(1);
    assertThat(conversations.findConversation("c1")).isEmpty();
    assertThat(conversations.findConversation("c2")).isPresent();
  }

  private Reception reception(Random chance) {
    return new Reception(tickets, chance);
  }

  private static Ticket ticket(String id, String code, String conversation) {
    return new Ticket(
        id, new SpokenCode(code), conversation, "m1", Ticket.Reason.MISSED, "看看年龄", NOON);
  }
}
