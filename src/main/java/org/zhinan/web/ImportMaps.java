package org.zhinan.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Browsers take import maps from inside the page only. They are permitted by their hash, so that
 * nothing else inline runs.
 */
final class ImportMaps {

  private static final Pattern MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private ImportMaps() {}

  /** The page with the import map that all pages share where it asks for it. */
  static byte[] fill(byte[] html) {
    return new String(html, StandardCharsets.UTF_8)
        .replace("{{importmap}}", Assets.text("shared/importmap.json"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The content security policy of a page: ours, and the hash of each import map in it. */
  static String permit(byte[] html) {
    StringBuilder sources = new StringBuilder();
    Matcher maps = MAP.matcher(new String(html, StandardCharsets.UTF_8));
    while (maps.find()) {
      sources.append(" 'sha256-").append(sha256(String.valueOf(maps.group(1)))).append('\'');
    }
    return SafeHeaders.CONTENT_SECURITY + "; script-src 'self'" + sources;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
