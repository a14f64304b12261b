package org.zhinan.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON on the wire: strict in what is read, UTF-8 in what is written. */
final class Json {

  /** Larger bodies are refused unread. */
  static final int MOST_BYTES = 64 * 1024;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Json() {}

  /**
   * The request's body as a JSON object.
   *
   * @throws RequestRefused 415, 413 or 400, in this order
   */
  static JsonNode readObject(Context ctx) {
    return readObject(ctx, "application/json");
  }

  /** The same, for a body that may have another media type of JSON too. */
  static JsonNode readObject(Context ctx, String mediaType) {
    requireJson(ctx, mediaType);
    byte[] body = readBody(ctx);
    JsonNode tree = parse(body);
    if (!tree.isObject()) {
      throw ProblemType.BROKEN_JSON.refuse(
          "The body must be a JSON object.", new Problem.InputError("", "must be a JSON object"));
    }
    return tree;
  }

  static void write(Context ctx, int status, Object value) {
    write(ctx, status, value, "application/json; charset=utf-8");
  }

  static void write(Context ctx, int status, Object value, String contentType) {
    ctx.status(status).contentType(contentType).result(bytes(value));
  }

  /** Reads JSON that we wrote ourselves. */
  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is kept is no JSON", e);
    }
  }

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireJson(Context ctx, String mediaType) {
    String header = ctx.contentType();
    String type = header == null ? "" : header.split(";", 2)[0].trim();
    if (!type.equalsIgnoreCase("application/json") && !type.equalsIgnoreCase(mediaType)) {
      throw ProblemType.UNSUPPORTED_MEDIA_TYPE.refuse(
          "Send the body as " + mediaType + ", in UTF-8.");
    }
  }

  private static byte[] readBody(Context ctx) {
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw ProblemType.BODY_TOO_LARGE.refuse("The body may have 64 KiB at most.");
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      throw ProblemType.BROKEN_JSON.refuse(
          "The body cannot be read as JSON" + where + ".",
          new Problem.InputError("", e.getOriginalMessage()));
    } catch (IOException e) {
      throw ProblemType.BROKEN_JSON.refuse(
          "The body cannot be read as JSON in UTF-8.", new Problem.InputError("", "not UTF-8"));
    }
  }
}
