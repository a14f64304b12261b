package org.zhinan.model.langchain4j;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One request and its streamed response, which can be given up at any moment: before the first byte
 * as well as in the middle. Stands in for LangChain4j's own client, whose requests go on.
 */
final class Exchange implements HttpClient, AutoCloseable {

  private static final int TOO_MANY = 429;
  private static final int LONGEST = 2_000_000;

  private final java.net.http.HttpClient http;
  private final Executor readers;
  private volatile Optional<CompletableFuture<?>> sent = Optional.empty();
  private volatile Optional<InputStream> body = Optional.empty();
  private volatile Optional<Duration> retryAfter = Optional.empty();
  private volatile boolean closed;

  Exchange(java.net.http.HttpClient http, Executor readers) {
    this.http = http;
    this.readers = readers;
  }

  /** How long the provider said to stay away; empty unless it said so. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    CompletableFuture<HttpResponse<InputStream>> response =
        http.sendAsync(jdk(request), BodyHandlers.ofInputStream());
    sent = Optional.of(response);
    response.whenCompleteAsync((r, e) -> read(r, e, parser, listener), readers);
  }

  /** Never called by a streaming model, the only kind that is opened; refused as a fault. */
  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    throw new IllegalStateException("models are asked for streams only");
  }

  private void read(
      @Nullable HttpResponse<InputStream> response,
      @Nullable Throwable failure,
      ServerSentEventParser parser,
      ServerSentEventListener listener) {
    if (response == null) {
      listener.onError(failure == null ? new IOException("no response") : failure);
      return;
    }
    try (InputStream in = new BoundedStream(response.body(), LONGEST)) {
      body = Optional.of(in);
      if (closed) {
        return;
      }
      if (response.statusCode() / 100 != 2) {
        listener.onError(refused(response));
      } else if (!isStream(response)) {
        listener.onError(new NoStream());
      } else {
        listener.onOpen(opened(response));
        parser.parse(in, listener);
        listener.onClose();
      }
    } catch (IOException | RuntimeException e) {
      listener.onError(e);
    }
  }

  private HttpException refused(HttpResponse<InputStream> response) {
    if (response.statusCode() == TOO_MANY) {
      retryAfter =
          response
              .headers()
              .firstValue("Retry-After")
              .filter(value -> value.matches("\\d{1,6}"))
              .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
    return new HttpException(response.statusCode(), "status " + response.statusCode());
  }

  private static boolean isStream(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("text/event-stream"))
        .isPresent();
  }

  private static SuccessfulHttpResponse opened(HttpResponse<?> response) {
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .build();
  }

  private static java.net.http.HttpRequest jdk(HttpRequest request) {
    var builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    return builder.build();
  }

  @Override
  public void close() {
    closed = true;
    sent.ifPresent(response -> response.cancel(true));
    body.ifPresent(Exchange::close);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // it was to be given up, and is
    }
  }

  /** A builder that gives this exchange. The timeouts that it is told are kept elsewhere. */
  HttpClientBuilder asBuilder() {
    return new HttpClientBuilder() {
      @Override
      public Duration connectTimeout() {
        return Duration.ZERO;
      }

      @Override
      public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
      }

      @Override
      public Duration readTimeout() {
        return Duration.ZERO;
      }

      @Override
      public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
      }

      @Override
      public HttpClient build() {
        return Exchange.this;
      }
    };
  }

  /** A response of status 200 that is a page, and no stream of events. */
  static final class NoStream extends IOException {

    private static final long serialVersionUID = 1L;

    NoStream() {
      super("the response is no event stream");
    }
  }
}
