package org.zhinan.guideline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepairsTest {

  @Test
  void a_blank_line_in_mid_sentence_is_a_page_break() {
    assertThat(Sketch.clauses("一、要求\n\n1. 项目资\n\n\n\n金不超过 400 万元。\n\n2. 其他。"))
        .containsExactly("x.1 | 一、要求", "x.1.1 | 1. 项目资金不超过 400 万元。", "x.1.2 | 2. 其他。");
  }

  @Test
  void a_blank_line_after_a_whole_sentence_is_none() {
    assertThat(Sketch.clauses("一、要求\n\n1. 甲。\n\n乙。\n\n丙；"))
        .containsExactly("x.1 | 一、要求", "x.1.1 | 1. 甲。", "x.1.1.p2 | 乙。", "x.1.1.p3 | 丙；");
  }

  @Test
  void a_line_broken_by_two_spaces_goes_on_even_after_a_colon() {
    assertThat(Sketch.clauses("1. 电话：  \n+82-2，邮箱：  \na@b.kr。"))
        .containsExactly("x.1 | 1. 电话：+82-2，邮箱：a@b.kr。");
  }

  @Test
  void two_latin_words_keep_a_space_between_them_where_a_line_was_broken() {
    assertThat(Sketch.clauses("1. Joint\nCall。")).containsExactly("x.1 | 1. Joint Call。");
  }

  @Test
  void an_address_after_a_colon_belongs_to_the_sentence() {
    assertThat(Sketch.clauses("1. 详见网址：\n\n<https://a.cn/b>。\n\n2. 邮箱：\n\na@b.cn。"))
        .containsExactly("x.1 | 1. 详见网址：https://a.cn/b。", "x.2 | 2. 邮箱：a@b.cn。");
  }

  @Test
  void a_heading_in_the_middle_of_a_title_is_joined_to_it() {
    assertThat(Sketch.clauses("### 1.3 甲和乙项目\n\n合作协议：《甲和乙创\n\n## 新署的纪要》\n\n领域方向：不限。"))
        .containsExactly(
            "x.1-3 | 1.3 甲和乙项目", "x.1-3.coop | 合作协议：《甲和乙创新署的纪要》", "x.1-3.field | 领域方向：不限。");
  }

  @Test
  void numbering_decides_the_level_and_not_the_number_of_hash_marks() {
    assertThat(
            Sketch.clauses(
                "## 一、甲\n\n#### 1.1 中国项目\n\n## 1.2 外国项目\n\n#### 二、乙\n\n# （一）丙\n\n### 1. 丁"))
        .containsExactly(
            "x.1 | 一、甲",
            "x.1-1 | 1.1 中国项目",
            "x.1-2 | 1.2 外国项目",
            "x.2 | 二、乙",
            "x.2.g1 | （一）丙",
            "x.2.g1.1 | 1. 丁");
  }

  @Test
  void bullets_and_brackets_may_be_mixed_in_one_list() {
    assertThat(Sketch.clauses("### 1.1 中国项目\n\n其他要求:\n\n- 1) 甲；\n- 2）乙;\n\n3) 丙；\n\n４）丁。"))
        .containsExactly(
            "x.1-1 | 1.1 中国项目",
            "x.1-1.req | 其他要求:",
            "x.1-1.req.1 | 1) 甲；",
            "x.1-1.req.2 | 2）乙;",
            "x.1-1.req.3 | 3) 丙；",
            "x.1-1.req.4 | ４）丁。");
  }

  @Test
  void dashes_and_bullets_without_a_number_are_counted() {
    assertThat(Sketch.clauses("1. 流程如下。\n\n——甲。\n\n——乙。\n\n2. 再如下。\n- 丙；\n- 丁。"))
        .containsExactly(
            "x.1 | 1. 流程如下。",
            "x.1.d1 | ——甲。",
            "x.1.d2 | ——乙。",
            "x.2 | 2. 再如下。",
            "x.2.d1 | 丙；",
            "x.2.d2 | 丁。");
  }

  @Test
  void in_mid_sentence_only_the_next_number_opens_an_item() {
    assertThat(Sketch.clauses("1. 总经费为\n\n5. 亿元。\n\n2. 乙"))
        .containsExactly("x.1 | 1. 总经费为5. 亿元。", "x.2 | 2. 乙");
  }

  @Test
  void in_mid_sentence_only_the_next_direction_opens() {
    assertThat(Sketch.clauses("### 1.9 甲项目\n\n领域方向：经费共\n\n7.5 亿元，名为《甲\n\n2.0 乙项目"))
        .containsExactly("x.1-9 | 1.9 甲项目", "x.1-9.field | 领域方向：经费共7.5 亿元，名为《甲", "x.2-0 | 2.0 乙项目");
  }

  @Test
  void bold_escapes_links_and_formulas_are_taken_off() {
    assertThat(
            Sketch.clauses(
                "**1. 填报。**见 [http://a.cn/b\\\\_c](http://a.cn/b_c) 和[指南](http://d.cn)，"
                    + "[e@f.cn](mailto:e@f.cn)，CO<sub>2</sub> $\\geq 5$ 项，1\\*2。"))
        .containsExactly("x.1 | 1. 填报。见 http://a.cn/b_c 和指南 (http://d.cn)，e@f.cn，CO2 ≥ 5 项，1*2。");
  }

  @Test
  void an_item_may_begin_in_the_line_of_its_label() {
    assertThat(Sketch.clauses("- 附件: 1. 甲  \n2. 乙\n\n(主动公开)"))
        .containsExactly(
            "x.annexes | 附件:",
            "x.annexes.1 | 1. 甲",
            "x.annexes.2 | 2. 乙",
            "x.annexes.2.p2 | (主动公开)");
  }

  @Test
  void a_list_in_semicolons_is_one_sentence_and_what_follows_stands_under_the_heading() {
    assertThat(Sketch.clauses("一、单位\n\n1. 甲；\n2. 乙。\n\n各单位负责。"))
        .containsExactly("x.1 | 一、单位", "x.1.1 | 1. 甲；", "x.1.2 | 2. 乙。", "x.1.p1 | 各单位负责。");
  }

  @Test
  void a_list_that_begins_anew_gets_ids_of_its_own() {
    assertThat(Sketch.clauses("一、甲\n\n1. 乙。\n\n1. 丙。"))
        .containsExactly("x.1 | 一、甲", "x.1.1 | 1. 乙。", "x.1.1-2 | 1. 丙。");
  }

  @Test
  void an_indented_line_of_plain_text_begins_a_paragraph() {
    assertThat(Sketch.clauses("　　1. 智能电网\r\n　　包括储能\r\n和配网。"))
        .containsExactly("x.1 | 1. 智能电网", "x.1.p2 | 包括储能和配网。");
  }

  @Test
  void a_ruled_line_ends_what_is_open() {
    assertThat(Sketch.clauses("一、甲\n\n乙\n\n---\n\n丙"))
        .containsExactly("x.1 | 一、甲", "x.1.p1 | 乙", "x.p1 | 丙");
  }

  @Test
  void numerals_above_ten_are_read() {
    assertThat(Sketch.clauses("十、甲\n\n十一、乙\n\n二十、丙\n\n二十三、丁"))
        .containsExactly("x.10 | 十、甲", "x.11 | 十一、乙", "x.20 | 二十、丙", "x.23 | 二十三、丁");
  }

  @Test
  void labels_of_a_titled_item_stand_under_it_without_any_markdown() {
    assertThat(Sketch.clauses("1.1 中国项目\n领域方向：\n（一）数据\n1. 数据服务系统\n研究内容：甲。\n考核指标：乙。\n拟支持项目数：1个。"))
        .containsExactly(
            "x.1-1 | 1.1 中国项目",
            "x.1-1.field | 领域方向：",
            "x.1-1.field.g1 | （一）数据",
            "x.1-1.field.g1.1 | 1. 数据服务系统",
            "x.1-1.field.g1.1.content | 研究内容：甲。",
            "x.1-1.field.g1.1.kpi | 考核指标：乙。",
            "x.1-1.projects | 拟支持项目数：1个。");
  }
}
