package org.zhinan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What words of Chinese mean is knowledge: none stands in the program itself. */
class SourcesTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** A comment, or a literal that might look like one; what is not a literal is taken out. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
              + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

  /** Ideographs, as they are or escaped; punctuation and full-width forms are none. */
  private static final Pattern HAN =
      Pattern.compile(
          "\\p{IsHan}|\\\\u+(?:300[5-7]|(?:3[4-9a-fA-F]|[4-9][0-9a-fA-F]|[fF][9aA])[0-9a-fA-F]{2})");

  @Test
  void no_han_character_stands_outside_comments() throws IOException {
    assertThat(listSources()).isNotEmpty();
    TreeSet<String> places = new TreeSet<>();
    for (Path source : listSources()) {
      places.addAll(hanIn(source.toString(), Files.readString(source)));
    }
    assertThat(places).isEmpty();
  }

  @Test
  void the_scan_sees_literals_and_escapes_and_passes_over_comments() {
    assertThat(hanIn("A", "String a = \"// 企业\"; // 高校")).hasSize(1);
    assertThat(hanIn("A", "String a = \"\\u4f01\";")).hasSize(1);
    assertThat(hanIn("A", "String stop = \"\\u3002\";")).isEmpty();
    assertThat(hanIn("A", "/** 企业 */\nint a; // 高校\n/* '\"' 企业 */")).isEmpty();
  }

  private static List<Path> listSources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> hanIn(String name, String source) {
    String code =
        COMMENT
            .matcher(source)
            .replaceAll(
                match ->
                    java.util.regex.Matcher.quoteReplacement(
                        match.group(1) == null
                            ? match.group().replaceAll("[^\\n]", " ")
                            : match.group(1)));
    List<String> lines = code.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(at -> HAN.matcher(lines.get(at)).find())
        .mapToObj(at -> name + ":" + (at + 1) + ": " + lines.get(at).strip())
        .toList();
  }
}
