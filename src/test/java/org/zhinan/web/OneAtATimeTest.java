package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who waits for whom. */
class OneAtATimeTest {

  private final OneAtATime doors = new OneAtATime();

  @Test
  void another_key_does_not_wait_and_the_same_one_does() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    try {
      Future<Boolean> first = threads.submit(() -> doors.run("a", () -> await(inside, leave)));
      inside.await(10, TimeUnit.SECONDS);
      Future<Boolean> second = threads.submit(() -> doors.run("a", () -> leave.getCount() == 0));
      assertThat(doors.run("b", () -> "through")).isEqualTo("through");
      leave.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(second.get(10, TimeUnit.SECONDS)).as("came in after the first left").isTrue();
      assertThat(doors.size()).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_failure_opens_the_door_again() {
    assertThatThrownBy(
            () ->
                doors.run(
                    "a",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(doors.run("a", () -> 1)).isEqualTo(1);
    assertThat(doors.size()).isZero();
  }

  private static boolean await(CountDownLatch inside, CountDownLatch leave) {
    inside.countDown();
    try {
      return leave.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
