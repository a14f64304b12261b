package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

  @Test
  void it_beats_again_and_again_until_it_is_closed() throws InterruptedException {
    Semaphore beats = new Semaphore(0);
    try (Heartbeat.Beating ignored = new Heartbeat(Duration.ofMillis(1)).keep(beats::release)) {
      assertThat(beats.tryAcquire(3, 1, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void closing_one_leaves_the_others_beating() throws InterruptedException {
    Heartbeat heart = new Heartbeat(Duration.ofMillis(1));
    heart.keep(() -> {}).close();
    CountDownLatch beat = new CountDownLatch(1);
    try (Heartbeat.Beating ignored = heart.keep(beat::countDown)) {
      assertThat(beat.await(1, TimeUnit.MINUTES)).isTrue();
    }
  }
}
