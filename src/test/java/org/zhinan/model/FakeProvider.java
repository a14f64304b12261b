package org.zhinan.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A provider of the OpenAI protocol on this machine that behaves as it is told, stalls and broken
 * streams included. Real HTTP, so that what is tested is the client that runs.
 */
public final class FakeProvider implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = (request, reply) -> reply.says("").finishes();

  private FakeProvider(HttpServer server) {
    this.server = server;
  }

  public static FakeProvider start() {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      FakeProvider provider =
          new FakeProvider(HttpServer.create(new InetSocketAddress(here, 0), 0));
      provider.server.setExecutor(provider.workers);
      provider.server.createContext("/", provider::handle);
      provider.server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to do with requests from now on. */
  public FakeProvider behaves(Behaviour now) {
    behaviour = now;
    return this;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** Every request so far. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  public void forget() {
    received.clear();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Received request =
          new Received(
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders().entrySet().toString(),
              body);
      received.add(request);
      behaviour.answer(request, new Reply(exchange));
    } catch (IOException | UncheckedIOException e) {
      // the client hung up, or the behaviour did
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  /** What a provider does with one request. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(Received request, Reply reply) throws IOException, InterruptedException;
  }

  /** A request as it came. */
  public record Received(String path, String headers, String body) {

    /** What the user's part of the prompt says. */
    public String user() {
      return message("user");
    }

    public String system() {
      return message("system");
    }

    private String message(String role) {
      try {
        for (JsonNode message : JSON.readTree(body).path("messages")) {
          if (message.path("role").asText().equals(role)) {
            return message.path("content").asText();
          }
        }
        return "";
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One response, written as it goes. */
  public static final class Reply {

    private final HttpExchange exchange;
    private boolean begun;

    Reply(HttpExchange exchange) {
      this.exchange = exchange;
    }

    /** A piece of the reply, as an event. */
    public Reply says(String piece) throws IOException {
      return event(chunk(piece, "null"));
    }

    /** The text in pieces of some characters, as models stream it. */
    public Reply streams(String text) throws IOException {
      for (int from = 0; from < text.length(); from += 3) {
        says(text.substring(from, Math.min(text.length(), from + 3)));
      }
      return this;
    }

    /** The end as the protocol wants it, with a count of tokens. */
    public void finishes() throws IOException {
      event(chunk("", "\"stop\""));
      event(
          "{\"id\":\"x\",\"choices\":[],\"usage\":"
              + "{\"prompt_tokens\":900,\"completion_tokens\":80,\"total_tokens\":980}}");
      event("[DONE]");
    }

    /** Any data as an event, right or wrong. */
    public Reply event(String data) throws IOException {
      return raw("data: " + data + "\n\n");
    }

    /** Bytes as they are, in an event stream. */
    public Reply raw(String text) throws IOException {
      begin(200, "text/event-stream");
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      return this;
    }

    public Reply header(String name, String value) {
      exchange.getResponseHeaders().set(name, value);
      return this;
    }

    /** A whole response that is no stream. */
    public void page(int status, String type, String text) throws IOException {
      begin(status, type);
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(int status, String type) throws IOException {
      if (!begun) {
        begun = true;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, 0);
      }
    }

    private static String chunk(String piece, String finish) throws IOException {
      return "{\"id\":\"x\",\"object\":\"chat.completion.chunk\",\"model\":\"fake\",\"choices\":"
          + "[{\"index\":0,\"delta\":{\"content\":"
          + JSON.writeValueAsString(piece)
          + "},\"finish_reason\":"
          + finish
          + "}]}";
    }
  }
}
