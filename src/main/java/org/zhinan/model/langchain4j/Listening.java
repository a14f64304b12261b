package org.zhinan.model.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhinan.model.Audience;
import org.zhinan.model.Ending;
import org.zhinan.model.Fault;
import org.zhinan.model.Patience;
import org.zhinan.model.Tokens;

/**
 * Listens to one reply until the first thing that ends it: that the model says so, a failure, a
 * silence, the end of the time or of the room, the audience's leaving. What comes later is not
 * heard.
 */
final class Listening {

  private static final long BLINK = Duration.ofMillis(50).toNanos();

  private final Signals signals;
  private final Patience patience;
  private final Audience audience;
  private final StringBuilder text = new StringBuilder();

  Listening(Signals signals, Patience patience, Audience audience) {
    this.signals = signals;
    this.patience = patience;
    this.audience = audience;
  }

  /**
   * @param retryAfter what the provider said, asked for when it fails
   */
  Ending listen(Supplier<Optional<Duration>> retryAfter) {
    long start = System.nanoTime();
    long last = start;
    try {
      while (true) {
        Optional<Signal> signal = signals.poll(BLINK);
        long now = System.nanoTime();
        if (audience.isGone()) {
          return broken(Fault.CANCELLED, "the audience left");
        }
        if (now - start > patience.whole().toNanos()) {
          return broken(Fault.TOO_LONG, "not finished in time");
        }
        if (signal.isPresent()) {
          last = now;
          Optional<Ending> ending = take(signal.get(), retryAfter);
          if (ending.isPresent()) {
            return ending.get();
          }
        } else if (now - last > patience.silence().toNanos()) {
          return broken(Fault.STALLED, "silent for too long");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return broken(Fault.CANCELLED, "interrupted");
    }
  }

  private Optional<Ending> take(Signal signal, Supplier<Optional<Duration>> retryAfter) {
    if (signal instanceof Signal.Finished finished) {
      return Optional.of(finished(finished.response()));
    }
    if (signal instanceof Signal.Failed failed) {
      Fault fault = Faults.of(failed.failure());
      return Optional.of(
          new Ending.Broken(
              fault, Faults.detail(failed.failure()), heard(), retryAfter.get(), Tokens.NONE));
    }
    return signal instanceof Signal.Piece piece ? hear(piece.text()) : Optional.empty();
  }

  private Optional<Ending> hear(String piece) {
    text.append(piece);
    if (text.length() > patience.characters()) {
      return Optional.of(broken(Fault.TOO_LONG, "too many characters"));
    }
    if (!piece.isEmpty()) {
      audience.hear(piece);
    }
    return Optional.empty();
  }

  /** A reply that is cut off at the length that it may have is whole but for its last sentence. */
  private Ending finished(ChatResponse response) {
    FinishReason reason = response.finishReason();
    Tokens tokens = tokens(response.tokenUsage());
    if (reason != FinishReason.STOP && reason != FinishReason.LENGTH) {
      return new Ending.Broken(
          Fault.CUT_SHORT, "finish: " + reason, heard(), Optional.empty(), tokens);
    }
    if (text.toString().isBlank()) {
      return new Ending.Broken(Fault.EMPTY, "no text", heard(), Optional.empty(), tokens);
    }
    return new Ending.Whole(text.toString(), reason == FinishReason.LENGTH, tokens);
  }

  private static Tokens tokens(@Nullable TokenUsage usage) {
    return usage == null
        ? Tokens.NONE
        : new Tokens(count(usage.inputTokenCount()), count(usage.outputTokenCount()));
  }

  private static int count(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private boolean heard() {
    return text.length() > 0;
  }

  private Ending broken(Fault fault, String detail) {
    return Ending.Broken.of(fault, detail, heard());
  }
}
