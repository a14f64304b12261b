package org.zhinan.dialogue.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where an explanation goes in our own text. */
class FrameTest {

  @Test
  void it_comes_after_the_first_paragraph() {
    Frame frame = Frame.of("不可以。\n\n- 不符合：甲。\n\n注意：已截止。");
    assertThat(frame.around("条款说甲 [1]。")).isEqualTo("不可以。\n\n条款说甲 [1]。\n\n- 不符合：甲。\n\n注意：已截止。");
  }

  @Test
  void a_list_stays_with_the_line_that_announces_it() {
    Frame frame = Frame.of("各方向如下：\n\n- 1.3\n- 1.4\n\n请告诉我：学历？");
    assertThat(frame).isEqualTo(new Frame("各方向如下：\n\n- 1.3\n- 1.4", "请告诉我：学历？"));
  }

  @Test
  void after_a_single_paragraph_it_is_the_end() {
    assertThat(Frame.of("可以。").around("条款说甲 [1]。")).isEqualTo("可以。\n\n条款说甲 [1]。");
    assertThat(Frame.of("如下：\n\n- 甲")).isEqualTo(new Frame("如下：\n\n- 甲", ""));
  }
}
