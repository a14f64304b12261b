package org.zhinan.model.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.model.Fault;

/** Which fault a failure is. */
final class Faults {

  private static final int DEPTH = 12;

  private Faults() {}

  static Fault of(Throwable failure) {
    return causes(failure)
        .flatMap(cause -> find(cause).stream())
        .findFirst()
        .orElse(Fault.MALFORMED);
  }

  /** For the operator: the kinds of failure and the status, none of their words. */
  static String detail(Throwable failure) {
    return causes(failure)
        .reduce((outer, inner) -> inner)
        .map(
            cause ->
                cause instanceof HttpException http ? "status " + http.statusCode() : name(cause))
        .orElse("unknown");
  }

  private static String name(Throwable cause) {
    return cause.getClass().getSimpleName();
  }

  private static Optional<Fault> find(Throwable failure) {
    if (failure instanceof HttpException http) {
      return Optional.of(ofStatus(http.statusCode()));
    }
    if (failure instanceof JsonProcessingException || failure instanceof Exchange.NoStream) {
      return Optional.of(Fault.MALFORMED);
    }
    if (failure instanceof BoundedStream.TooLong) {
      return Optional.of(Fault.TOO_LONG);
    }
    return failure instanceof IOException ? Optional.of(Fault.UNREACHABLE) : Optional.empty();
  }

  private static Fault ofStatus(int status) {
    return switch (status) {
      case 401, 403 -> Fault.DENIED;
      case 429 -> Fault.BUSY;
      case 408 -> Fault.STALLED;
      default -> status >= 500 ? Fault.FAILING : Fault.REFUSED;
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEPTH);
  }
}
