package org.zhinan.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Query parameters, checked. */
final class Parameters {

  private Parameters() {}

  /** Chinese unless {@code locale} says English. */
  static Locale locale(Context ctx) {
    return locale(ctx.queryParam("locale"));
  }

  static Locale locale(@Nullable String tag) {
    return tag == null ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(tag);
  }

  /**
   * @throws RequestRefused 400 when absent, empty or longer
   */
  static String text(Context ctx, String name, int longest) {
    String text = ctx.queryParam(name);
    if (text == null || text.isBlank() || text.length() > longest) {
      throw refuse(name, "must be given, with 1 to " + longest + " characters");
    }
    return text;
  }

  static Optional<String> find(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isEmpty());
  }

  /**
   * @throws RequestRefused 400 when it is no number from 1 to {@code most}
   */
  static int count(Context ctx, String name, int fallback, int most) {
    Optional<String> text = find(ctx, name);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      int count = Integer.parseInt(text.get());
      if (count >= 1 && count <= most) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw refuse(name, "must be a number from 1 to " + most);
  }

  static RequestRefused refuse(String name, String detail) {
    return ProblemType.INVALID_PARAMETER.refuse(
        "The parameter " + name + " " + detail + ".", new Problem.InputError("?" + name, detail));
  }
}
