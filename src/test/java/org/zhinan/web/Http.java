package org.zhinan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A client of a running server, with a connection of its own for each request: a server may close
 * one that it refused something on.
 */
public record Http(String address) {

  private static final JsonMapper JSON = new JsonMapper();

  /** A response, read to its end as UTF-8. */
  public record Reply(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
      return parse(body());
    }
  }

  public static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  public Reply get(String path) {
    return send(path, builder -> builder.GET());
  }

  public Reply post(String path, String json) {
    return send(
        path,
        builder ->
            builder
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
  }

  public Reply send(String path, UnaryOperator<HttpRequest.Builder> request) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address).resolve(path));
    try {
      return new Reply(
          HttpClient.newHttpClient()
              .send(
                  request.apply(builder).build(),
                  HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
