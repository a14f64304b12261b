package org.zhinan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhinan.store.Examples.NOON;
import static org.zhinan.store.Examples.conversation;
import static org.zhinan.store.Examples.turn;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhinan.base.ZhinanException;
import org.zhinan.conversation.Conversation;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.StoreFailed;
import org.zhinan.conversation.Turn;
import org.zhinan.conversation.UnknownTurn;

/** What every store of conversations must hold, whatever the database below it. */
public abstract class ConversationStoreContract {

  private static final String ID = "sha256:" + "0123456789abcdef".repeat(4);

  private ConversationStore store;

  /** An empty store. */
  protected abstract ConversationStore store();

  @BeforeEach
  void start() {
    store = store();
    store.create(conversation("c1"));
    store.create(conversation("c2"));
  }

  @Test
  void a_conversation_comes_back_as_it_was_written() {
    assertThat(store.findConversation("c1")).contains(conversation("c1"));
    assertThat(store.findConversation("c9")).isEmpty();
  }

  @Test
  void two_conversations_with_one_id_are_refused_and_the_first_one_stands() {
    Conversation other = new Conversation("c1", "another-call", "0", NOON);
    assertThatThrownBy(() -> store.create(other)).isInstanceOf(StoreFailed.class);
    assertThat(store.findConversation("c1")).contains(conversation("c1"));
  }

  @Test
  void a_token_is_renewed_once_and_only_while_nothing_but_the_first_message_stands() {
    Conversation read = conversation("c1");
    assertThat(store.renewToken(read, "new")).as("without a message").isFalse();

    store.accept(turn("c1", "k1"));
    assertThat(store.renewToken(read, "new")).isTrue();
    assertThat(store.renewToken(read, "newer")).as("the old token is gone").isFalse();
    Conversation renewed = store.findConversation("c1").orElseThrow();
    assertThat(renewed.tokenHash()).isEqualTo("new");

    store.accept(turn("c1", "k2"));
    assertThat(store.renewToken(renewed, "newer")).as("the conversation went on").isFalse();
    assertThat(store.findConversation("c1")).contains(renewed);
  }

  @Test
  void an_accepted_turn_comes_back_to_the_nanosecond_and_to_the_character() {
    Turn turn = turn("c1", "k1");
    assertThat(store.accept(turn)).isEqualTo(turn);
    assertThat(store.findTurn("c1", turn.messageId())).contains(turn);
  }

  @Test
  void a_turn_is_found_in_its_own_conversation_only() {
    Turn turn = store.accept(turn("c1", "k1"));
    assertThat(store.findTurn("c2", turn.messageId())).isEmpty();
  }

  @Test
  void a_retry_gets_the_turn_that_stands_and_writes_nothing() {
    Turn first = store.accept(turn("c1", "k1"));
    assertThat(store.accept(turn("c1", "k1"))).isEqualTo(first);
    assertThat(store.listTurns("c1")).containsExactly(first);
  }

  @Test
  void a_retry_gets_the_answer_that_was_given() {
    Turn first = store.accept(turn("c1", "k1"));
    store.answer(first.messageId(), "{\"text\":\"不可以\"}", "{}");
    assertThat(store.accept(turn("c1", "k1")).answer()).contains("{\"text\":\"不可以\"}");
  }

  @Test
  void turns_without_a_key_are_all_written() {
    store.accept(turn("c1", Optional.empty(), NOON));
    store.accept(turn("c1", Optional.empty(), NOON));
    assertThat(store.listTurns("c1")).hasSize(2);
  }

  @Test
  void a_clients_key_is_found_without_a_conversation() {
    Turn first = store.accept(turn("c1", "k1"));
    assertThat(store.findByClientMessageId("k1")).contains(first);
    assertThat(store.findByClientMessageId("k2")).isEmpty();
  }

  @Test
  void a_key_used_in_one_conversation_is_taken_in_every_other() {
    Turn first = store.accept(turn("c1", "k1"));
    assertThat(store.accept(turn("c2", "k1"))).isEqualTo(first);
    assertThat(store.listTurns("c2")).isEmpty();
  }

  @Test
  void a_turn_of_no_conversation_is_refused() {
    assertThatThrownBy(() -> store.accept(turn("c9", "k1"))).isInstanceOf(ZhinanException.class);
    assertThat(store.findByClientMessageId("k1")).isEmpty();
  }

  @Test
  void a_first_turn_is_written_with_its_conversation() {
    Turn first = turn("c3", "k1");
    assertThat(store.acceptFirst(conversation("c3"), first)).isEqualTo(first);
    assertThat(store.findConversation("c3")).isPresent();
  }

  @Test
  void the_retry_of_a_first_turn_makes_no_second_conversation() {
    Turn first = store.acceptFirst(conversation("c3"), turn("c3", "k1"));
    assertThat(store.acceptFirst(conversation("c4"), turn("c4", "k1"))).isEqualTo(first);
    assertThat(store.findConversation("c4")).isEmpty();
  }

  @Test
  void an_answer_and_its_state_come_back_with_the_turn() {
    Turn turn = store.accept(turn("c1", "k1"));
    store.answer(turn.messageId(), "{\"kind\":\"eligibility\"}", "{\"facts\":{}}");
    assertThat(store.findTurn("c1", turn.messageId()))
        .contains(turn.answered("{\"kind\":\"eligibility\"}", "{\"facts\":{}}"));
  }

  @Test
  void the_first_answer_stands() {
    Turn turn = store.accept(turn("c1", "k1"));
    store.answer(turn.messageId(), "first", "s1");
    store.answer(turn.messageId(), "second", "s2");
    assertThat(store.findTurn("c1", turn.messageId())).contains(turn.answered("first", "s1"));
  }

  @Test
  void an_answer_to_no_turn_is_refused() {
    assertThatThrownBy(() -> store.answer("01NONE", "{}", "{}"))
        .isInstanceOf(UnknownTurn.class)
        .hasMessageContaining("01NONE");
  }

  @Test
  void turns_are_listed_oldest_first_however_they_were_written() {
    Turn third = store.accept(turn("c1", Optional.empty(), Instant.parse("2026-11-24T04:00:01Z")));
    Turn first = store.accept(turn("c1", Optional.empty(), Instant.parse("2026-11-24T04:00:00Z")));
    Turn second =
        store.accept(turn("c1", Optional.empty(), Instant.parse("2026-11-24T04:00:00.5Z")));
    assertThat(store.listTurns("c1")).containsExactly(first, second, third);
  }

  @Test
  void only_turns_without_an_answer_are_listed_as_unanswered() {
    Turn left = store.accept(turn("c1", "k1"));
    Turn answered = store.accept(turn("c2", "k2"));
    store.answer(answered.messageId(), "{}", "{}");
    assertThat(store.listUnanswered()).containsExactly(left);
  }

  @Test
  void an_erased_conversation_leaves_nothing_and_frees_its_keys() {
    store.accept(turn("c1", "k1"));
    assertThat(store.erase("c1")).isTrue();
    assertThat(store.findConversation("c1")).isEmpty();
    assertThat(store.listTurns("c1")).isEmpty();
    assertThat(store.findByClientMessageId("k1")).isEmpty();
    assertThat(store.erase("c1")).isFalse();
  }

  @Test
  void erasing_one_conversation_leaves_the_others() {
    store.accept(turn("c1", "k1"));
    Turn kept = store.accept(turn("c2", "k2"));
    store.erase("c1");
    assertThat(store.listTurns("c2")).containsExactly(kept);
  }

  @Test
  void a_determination_is_kept_once_under_its_id() {
    store.keepDetermination(ID, "{\"overall\":\"eligible\"}");
    store.keepDetermination(ID, "{\"overall\":\"ineligible\"}");
    assertThat(store.findDetermination(ID)).contains("{\"overall\":\"eligible\"}");
    assertThat(store.findDetermination("sha256:0")).isEmpty();
  }

  @Test
  void a_determination_goes_with_the_last_conversation_that_names_it() {
    store.keepDetermination(ID, "{}");
    answerWithDetermination("c1", "k1");
    answerWithDetermination("c2", "k2");
    store.erase("c1");
    assertThat(store.findDetermination(ID)).isPresent();
    store.erase("c2");
    assertThat(store.findDetermination(ID)).isEmpty();
  }

  @Test
  void a_determination_that_no_erased_turn_names_stays() {
    store.keepDetermination(ID, "{}");
    store.accept(turn("c1", "k1"));
    store.erase("c1");
    assertThat(store.findDetermination(ID)).isPresent();
  }

  private void answerWithDetermination(String conversationId, String key) {
    Turn turn = store.accept(turn(conversationId, key));
    store.answer(turn.messageId(), "{\"determinationId\":\"" + ID + "\"}", "{}");
  }
}
