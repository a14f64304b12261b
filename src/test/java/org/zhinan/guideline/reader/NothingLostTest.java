package org.zhinan.guideline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhinan.base.TextSpan;

class NothingLostTest {

  @Property(tries = 400)
  void whatever_the_text_no_character_is_lost_or_doubled(@ForAll("documents") String source) {
    List<TextSpan> spans =
        Sketch.read(source).listClauses().stream().flatMap(c -> c.source().stream()).toList();

    StringBuilder between = new StringBuilder();
    int at = 0;
    for (TextSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      between.append(source, at, span.start());
      at = span.end();
    }
    between.append(source.substring(at));

    assertThat(between.toString()).matches("[\\s\\u3000#*>_+-]*");
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "一、",
            "（二）",
            "1.1 中国",
            "1. ",
            "2) ",
            "(3)",
            "——",
            "- ",
            "## ",
            "**",
            "> ",
            "其他要求：",
            "附件: ",
            "研究内容：",
            "---",
            "甲",
            "乙。",
            "丙；",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\f",
            "　　",
            "[a](b)",
            "<sub>",
            "$x$",
            "\\",
            "*",
            "#",
            "<a@b.cn>",
            "5.6",
            "～",
            "2020");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
