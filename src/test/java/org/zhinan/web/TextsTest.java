package org.zhinan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages' texts: complete in each language, and none is asked for that is not there. */
class TextsTest {

  private static final Path WEB = Path.of("web");
  private static final Pattern AREA = Pattern.compile("textsOf\\('(\\w+)'\\)");
  private static final Pattern ASKED = Pattern.compile("\\bt\\('([^'$]+)'");
  private static final Pattern STATIC = Pattern.compile("data-text=\"([^\"]+)\"");
  private static final Pattern PAGE_AREA = Pattern.compile("data-area=\"(\\w+)\"");
  private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

  @Test
  void each_language_has_the_same_texts_with_the_same_values_in_them() {
    assertThat(areas()).contains("shared", "chat", "widget");
    for (String area : areas()) {
      Map<String, String> chinese = texts(area, "zh-CN");
      Map<String, String> english = texts(area, "en");
      assertThat(english.keySet()).as(area).isEqualTo(chinese.keySet());
      chinese.forEach(
          (key, text) ->
              assertThat(holes(english.getOrDefault(key, "")))
                  .as(area + " " + key)
                  .isEqualTo(holes(text)));
    }
  }

  @Test
  void no_text_is_empty_or_left_in_the_other_language() {
    for (String area : areas()) {
      texts(area, "en").values().forEach(text -> assertThat(text).doesNotMatch(".*\\p{IsHan}.*"));
      assertThat(texts(area, "zh-CN").values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void what_a_script_or_a_page_asks_for_is_there() {
    for (Path file : files()) {
      String source = read(file);
      Pattern areaPattern = file.toString().endsWith(".html") ? PAGE_AREA : AREA;
      Pattern askedPattern = file.toString().endsWith(".html") ? STATIC : ASKED;
      first(areaPattern, source)
          .ifPresent(
              area ->
                  assertThat(texts(area, "zh-CN").keySet())
                      .as(file.toString())
                      .containsAll(all(askedPattern, source)));
    }
  }

  @Test
  void no_page_holds_a_script_or_a_style_of_its_own() {
    for (Path file : files()) {
      if (file.toString().endsWith(".html")) {
        assertThat(read(file))
            .as(file.toString())
            .doesNotContainPattern("<script(?![^>]*(src=|importmap))")
            .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
      } else {
        assertThat(read(file))
            .as(file.toString())
            .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|\\beval\\(")
            .doesNotContain("new Function", "document.write");
      }
    }
  }

  private static Set<String> areas() {
    try (Stream<Path> files = Files.list(WEB.resolve("texts"))) {
      return files
          .map(file -> file.getFileName().toString().split("\\.")[0])
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(String area, String language) {
    String source = read(WEB.resolve("texts").resolve(area + "." + language + ".js"));
    JsonNode table =
        Json.parse(source.replaceFirst("^export default ", "").replaceFirst(";\\s*$", ""));
    Map<String, String> texts = new TreeMap<>();
    table.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
    return texts;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(js|html)"))
          .filter(file -> !file.startsWith(WEB.resolve("texts")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return all(pattern, text).stream().findFirst();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> String.valueOf(match.group(1))).toList();
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
