package org.zhinan.store.sqlite;

import java.nio.file.Path;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.store.Examples;

/**
 * A server that does nothing but accept turns, answer every other one, and say so, until killed.
 */
public final class AcceptingMain {

  static final String CONVERSATION = "c1";

  private AcceptingMain() {}

  /** Prints {@code accepted ID} and {@code answered ID}, each after the store has returned. */
  public static void main(String[] arguments) {
    ConversationStore store = SqliteDatabase.open(Path.of(arguments[0])).conversations();
    store.create(Examples.conversation(CONVERSATION));
    for (int i = 0; ; i++) {
      Turn turn = store.accept(Examples.turn(CONVERSATION, "k" + i));
      say("accepted", turn);
      if (i % 2 == 0) {
        store.answer(turn.messageId(), "{\"of\":\"" + turn.messageId() + "\"}", "{}");
        say("answered", turn);
      }
    }
  }

  private static void say(String what, Turn turn) {
    System.out.println(what + " " + turn.messageId());
    System.out.flush();
  }
}
