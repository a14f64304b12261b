package org.zhinan.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The pages that may show the chat in a frame, by their origins: {@code https://www.example.org}.
 * Those of our own server may; any other one is denied unless it is listed.
 *
 * @param origins as browsers write them: scheme, host in lower case, port unless it is the usual
 *     one
 */
public record Framing(Set<String> origins) {

  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\\[[0-9a-f:]+](:[0-9]{1,5})?");

  public Framing {
    origins = Set.copyOf(origins);
    origins.forEach(Framing::check);
  }

  private static void check(String origin) {
    if (!isOrigin(origin)) {
      throw new IllegalArgumentException("no origin of a page: " + origin);
    }
  }

  /** Whether the text is an origin, with nothing in it that a policy could be bent with. */
  public static boolean isOrigin(String text) {
    return ORIGIN.matcher(text).matches();
  }

  /**
   * @param own the host, with its port, that this server is asked by
   */
  boolean allows(String origin, String own) {
    return origin.endsWith("://" + own) || origins.contains(origin);
  }

  /** The page's policy with the ancestors that it may have. */
  String permit(String policy) {
    String ancestors = String.join(" ", new TreeSet<>(origins));
    return policy.replace("frame-ancestors 'self'", ("frame-ancestors 'self' " + ancestors).trim());
  }
}
