package org.zhinan.model.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Hands signals from the thread that reads the response to the one that listens. A model that talks
 * faster than it is listened to is made to wait; when nobody listens any more, it talks to nobody.
 */
final class Signals implements StreamingChatResponseHandler {

  private static final int WAITING = 256;
  private static final int BLINK = 50;

  private final BlockingQueue<Signal> queue = new ArrayBlockingQueue<>(WAITING);
  private final BooleanSupplier closed;

  /**
   * @param closed whether nobody listens any more
   */
  Signals(BooleanSupplier closed) {
    this.closed = closed;
  }

  @Override
  public void onPartialResponse(String piece) {
    put(new Signal.Piece(piece));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    put(new Signal.Finished(response));
  }

  @Override
  public void onError(Throwable failure) {
    put(new Signal.Failed(failure));
  }

  /** The next signal, or none within the time. */
  Optional<Signal> poll(long nanos) throws InterruptedException {
    return Optional.ofNullable(queue.poll(nanos, TimeUnit.NANOSECONDS));
  }

  private void put(Signal signal) {
    try {
      while (!closed.getAsBoolean() && !queue.offer(signal, BLINK, TimeUnit.MILLISECONDS)) {
        // full, and still listened to
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
