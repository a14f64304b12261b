package org.zhinan.guideline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhinan.guideline.Guideline;

class EncodingsTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String NOTICE =
      "一、申报资格要求\n\n1. 项目负责人须具有高级职称或博士学位，1960 年 1 月 1 日以后出生。\n\n2. 国家机关不得牵头或参与申报。\n";

  @Test
  void a_file_in_gb18030_reads_like_the_same_file_in_utf_8() {
    assertThat(read(NOTICE.getBytes(GB18030), "notice.txt"))
        .isEqualTo(read(NOTICE.getBytes(StandardCharsets.UTF_8), "notice.txt"));
  }

  @Test
  void the_whole_guideline_in_gb18030_has_the_same_clauses() {
    String source = new String(RealGuideline.bytes(), StandardCharsets.UTF_8);
    Guideline guideline =
        RealGuideline.reader()
            .read(source.getBytes(GB18030), "guideline.md", RealGuideline.parts());

    assertThat(guideline.source()).isEqualTo(source);
    assertThat(guideline.listClauses()).isEqualTo(RealGuideline.read().listClauses());
  }

  @Test
  void characters_beyond_gbk_survive() {
    String rare = NOTICE + "\n3. 联系人：㐂𠮷，地址见通知。\n";

    assertThat(read(rare.getBytes(GB18030), "notice.txt")).contains("x.1.3 | 3. 联系人：㐂𠮷，地址见通知。");
  }

  @Test
  void a_byte_order_mark_is_no_text() {
    byte[] bytes = ("\uFEFF" + NOTICE).getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes, "notice.md")).startsWith("x.1 | 一、申报资格要求");
  }

  @Test
  void utf_16_with_its_mark_is_read() {
    assertThat(read(NOTICE.getBytes(StandardCharsets.UTF_16), "notice.txt"))
        .startsWith("x.1 | 一、申报资格要求");
  }

  @Test
  void a_file_that_is_no_text_is_refused_with_what_can_be_read() {
    byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(pdf, "guideline.pdf"))
        .isInstanceOf(UnreadableSource.class)
        .hasMessage(
            "guideline.pdf is application/pdf; Markdown (.md) and plain text (.txt) can be read");
  }

  @Test
  void a_part_that_begins_nowhere_is_named() {
    List<PartPlan> plan =
        List.of(
            new PartPlan("n", "N", Optional.empty(), Optional.empty()),
            new PartPlan("a9", "A", Optional.of("附件 9"), Optional.empty()));

    assertThatThrownBy(() -> RealGuideline.reader().readText(NOTICE, plan))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("\"附件 9\"")
        .hasMessageContaining("\"a9\"");
  }

  private static List<String> read(byte[] bytes, String name) {
    return RealGuideline.reader().read(bytes, name, Sketch.ONE_PART).listClauses().stream()
        .skip(1)
        .map(c -> c.id() + " | " + c.text())
        .toList();
  }
}
