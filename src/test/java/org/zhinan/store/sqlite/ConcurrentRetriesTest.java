package org.zhinan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhinan.store.Examples.conversation;
import static org.zhinan.store.Examples.turn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.zhinan.base.Ulid;
import org.zhinan.conversation.ConversationStore;
import org.zhinan.conversation.Turn;
import org.zhinan.store.Examples;

/** Retries that arrive at the same moment, from several threads, in any mixture of keys. */
class ConcurrentRetriesTest {

  private static final int THREADS = 4;

  private static final SqliteDatabase DATABASE = SqliteDatabase.open(freshFolder());
  private static final ExecutorService SENDERS = Executors.newFixedThreadPool(THREADS);

  @AfterContainer
  static void close() {
    SENDERS.shutdownNow();
    DATABASE.close();
  }

  @Property(tries = 30)
  void a_key_has_one_turn_however_many_threads_send_it(
      @ForAll @Size(min = 4, max = 24) List<@IntRange(max = 3) Integer> keys) throws Exception {
    ConversationStore store = DATABASE.conversations();
    String run = Ulid.at(Examples.NOON);
    store.create(conversation(run));
    Map<String, Set<Turn>> seen = byKey(together(keys, key -> store.accept(turn(run, run + key))));
    assertThat(seen.values()).allMatch(turns -> turns.size() == 1);
    assertThat(store.listTurns(run)).hasSize(new HashSet<>(keys).size());
  }

  @Property(tries = 20)
  void a_first_request_has_one_conversation_however_many_threads_send_it(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 1) Integer> keys) throws Exception {
    ConversationStore store = DATABASE.conversations();
    String run = Ulid.at(Examples.NOON);
    Set<String> made = ConcurrentHashMap.newKeySet();
    Map<String, Set<Turn>> seen =
        byKey(
            together(
                keys,
                key -> {
                  String id = Ulid.at(Examples.NOON);
                  made.add(id);
                  return store.acceptFirst(conversation(id), turn(id, run + key));
                }));
    assertThat(seen.values()).allMatch(turns -> turns.size() == 1);
    assertThat(made.stream().filter(id -> store.findConversation(id).isPresent()))
        .hasSize(new HashSet<>(keys).size());
  }

  private static Map<String, Set<Turn>> byKey(List<Turn> turns) {
    Map<String, Set<Turn>> seen = new HashMap<>();
    for (Turn turn : turns) {
      seen.computeIfAbsent(turn.clientMessageId().orElseThrow(), k -> new HashSet<>()).add(turn);
    }
    return seen;
  }

  /** Deals the keys out to all threads, which start at once. */
  private static List<Turn> together(List<Integer> keys, Sending sending)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<List<Turn>>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      work.add(
          () -> {
            start.await();
            List<Turn> sent = new ArrayList<>();
            for (int i = first; i < keys.size(); i += THREADS) {
              sent.add(sending.send(keys.get(i)));
            }
            return sent;
          });
    }
    List<Turn> all = new ArrayList<>();
    for (Future<List<Turn>> done : SENDERS.invokeAll(work)) {
      all.addAll(done.get());
    }
    return all;
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory("zhinan-retries");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Sending {
    Turn send(int key);
  }
}
