package org.zhinan.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How much one address may ask, and how many turns one conversation may take, in a minute. Whoever
 * asks for more waits; nothing is computed for what is refused. Reading of pages and of the
 * program's health is free.
 */
public final class Limits implements Routes {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long MOST_REMEMBERED = 100_000;
  private static final Set<HandlerType> TURNS = Set.of(HandlerType.POST, HandlerType.PATCH);

  private final int proxies;
  private final Allowance addresses;
  private final Allowance conversations;

  /**
   * @param perAddress requests of one address in a minute; 0 for no limit
   * @param perConversation turns under one token in a minute; 0 for no limit
   * @param proxies how many reverse proxies of the operator stand before the server, each of which
   *     adds the address that it was asked from to {@code X-Forwarded-For}
   */
  public Limits(int perAddress, int perConversation, int proxies) {
    this.proxies = proxies;
    this.addresses = new Allowance(perAddress);
    this.conversations = new Allowance(perConversation);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before("/api/*", this::admit);
    routes.before("/ask", this::admit);
  }

  private void admit(Context ctx) {
    addresses.take(ctx, address(ctx));
    if (TURNS.contains(ctx.method())) {
      findToken(ctx).ifPresent(token -> conversations.take(ctx, token));
    }
  }

  /**
   * The address that the outermost proxy of ours was asked from; what is said beyond is hearsay.
   */
  private String address(Context ctx) {
    String header = ctx.header("X-Forwarded-For");
    String[] hops = header == null ? new String[0] : header.split(",");
    return proxies > 0 && hops.length >= proxies ? hops[hops.length - proxies].trim() : ctx.ip();
  }

  /** What opens the conversation, as the request shows it. */
  private static Optional<String> findToken(Context ctx) {
    return Optional.ofNullable(ctx.header("Authorization"))
        .or(() -> Optional.ofNullable(ctx.header("Cookie")));
  }

  /** A bucket for each of many, those asked for longest ago forgotten. */
  private static final class Allowance {

    private final int perMinute;
    private final Cache<String, Bucket> buckets =
        Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(MINUTE).build();

    Allowance(int perMinute) {
      this.perMinute = perMinute;
    }

    /**
     * @throws RequestRefused 429 when nothing is left now
     */
    void take(Context ctx, String who) {
      if (perMinute == 0) {
        return;
      }
      ConsumptionProbe taken = buckets.get(who, any -> bucket()).tryConsumeAndReturnRemaining(1);
      if (!taken.isConsumed()) {
        long seconds = 1 + Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds();
        ctx.header("Retry-After", Long.toString(seconds));
        throw ProblemType.TOO_MANY_REQUESTS.refuse(
            "That was more than can be answered at once. Try again in " + seconds + " s.");
      }
    }

    private Bucket bucket() {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
          .build();
    }
  }
}
