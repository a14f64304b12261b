package org.zhinan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.zhinan.web.page.Texts;

/** The words of pages that the server writes: {@code web/AREA/texts.LANGUAGE.json}. */
final class PageTexts {

  private PageTexts() {}

  /** Chinese unless the locale is English. */
  static Texts of(String area, Locale locale) {
    String language = locale.getLanguage().equals("en") ? "en" : "zh-CN";
    String json = Assets.text(area + "/texts." + language + ".json");
    try {
      return new Texts(
          language, Json.MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
