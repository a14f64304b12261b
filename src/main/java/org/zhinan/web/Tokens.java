package org.zhinan.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zhinan.conversation.Conversation;

/**
 * The tokens that open conversations: 256 bits, made from a key that this process alone knows, so
 * that a client whose first response was lost gets its token by asking again. Only their hashes are
 * stored; a token is good for as long as its conversation.
 */
final class Tokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String BEARER = "Bearer ";

  private final SecretKeySpec key;

  Tokens() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The token that this process gives the conversation. */
  String make(String conversationId) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] token = mac.doFinal(conversationId.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  static String hash(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  /** The token, when it was this process that gave it. */
  Optional<String> find(Conversation conversation) {
    return Optional.of(make(conversation.id())).filter(token -> opens(token, conversation));
  }

  static void set(Context ctx, String conversationId, String token) {
    Cookie cookie = new Cookie(cookie(conversationId), token);
    cookie.setPath("/api/v1/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }

  /**
   * @throws RequestRefused 401 when the request bears no token, or another one
   */
  static void require(Context ctx, Conversation conversation) {
    String header = ctx.header("Authorization");
    Optional<String> token =
        header != null && header.startsWith(BEARER)
            ? Optional.of(header.substring(BEARER.length()).trim())
            : Optional.ofNullable(ctx.cookie(cookie(conversation.id())));
    if (token.filter(t -> opens(t, conversation)).isEmpty()) {
      throw ProblemType.TOKEN_NEEDED.refuse(
          "Send the conversationToken that came with the conversation's first answer, as"
              + " Authorization: Bearer.");
    }
  }

  private static boolean opens(String token, Conversation conversation) {
    return MessageDigest.isEqual(
        hash(token).getBytes(StandardCharsets.US_ASCII),
        conversation.tokenHash().getBytes(StandardCharsets.US_ASCII));
  }

  /** The name of the cookie that opens a conversation. */
  static String cookie(String conversationId) {
    return "zhinan-" + conversationId;
  }
}
