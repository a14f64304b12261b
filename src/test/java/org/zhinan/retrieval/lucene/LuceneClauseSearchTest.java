package org.zhinan.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.base.TextSpan;
import org.zhinan.guideline.Clause;
import org.zhinan.guideline.ClauseId;
import org.zhinan.guideline.ClauseKind;
import org.zhinan.guideline.Guideline;
import org.zhinan.lexicon.Synonyms;
import org.zhinan.retrieval.Hit;

class LuceneClauseSearchTest {

  private static final Synonyms SYNONYMS =
      new Synonyms(
          List.of(Set.of("年龄", "出生"), Set.of("经费", "钱"), Set.of("电话", "联系方式")),
          Set.of("什么", "可以", "吗", "的"));

  private static final Guideline GUIDELINE =
      new Guideline(
          "",
          List.of(
              clause("n", ClauseKind.PART, "", "通知", "通知"),
              clause("n.3", ClauseKind.HEADING, "n", "申报资格要求", "申报资格要求"),
              clause("n.3.1", ClauseKind.ITEM, "n.3", "申报资格要求", "国家机关的公务人员不得申报项目。"),
              clause("n.3.2", ClauseKind.ITEM, "n.3", "申报资格要求", "负责人须为 1960 年以后出生，具有博士学位。"),
              clause("a1.1-3", ClauseKind.DIRECTION, "", "1.3 产业技术合作", "1.3 产业技术合作"),
              clause("a1.1-3.lead", ClauseKind.ITEM, "a1.1-3", "1.3 产业技术合作", "牵头单位必须为企业；"),
              clause("a1.1-3.copy", ClauseKind.ITEM, "a1.1-3", "1.3 产业技术合作", "单方申报无效；"),
              clause("a1.1-4", ClauseKind.DIRECTION, "", "1.4 联合研究", "1.4 联合研究"),
              clause("a1.1-4.lead", ClauseKind.ITEM, "a1.1-4", "1.4 联合研究", "牵头单位必须为高校，企业仅可参与；"),
              clause("a1.1-4.copy", ClauseKind.ITEM, "a1.1-4", "1.4 联合研究", "单方申报无效；"),
              clause(
                  "a1.1-4.mail",
                  ClauseKind.ITEM,
                  "a1.1-4",
                  "1.4 联合研究",
                  "电话 010-6859，邮箱 zgj@cstec.org.cn"),
              clause("a1.1-4.who", ClauseKind.LABELLED, "a1.1-4", "1.4 联合研究", "技术咨询："),
              clause("a1.1-4.who.1", ClauseKind.PARAGRAPH, "a1.1-4.who", "1.4 联合研究", "李某，分机 77"),
              clause("a1.1-4.fund", ClauseKind.ITEM, "a1.1-4", "1.4 联合研究", "共拟支持经费：2000 万元。")));

  private final LuceneClauseSearch search = LuceneClauseSearch.over(GUIDELINE, SYNONYMS);

  @Test
  void words_find_their_clause() {
    assertThat(found("博士学位")).startsWith("n.3.2");
  }

  @Test
  void a_word_that_the_dictionary_cuts_otherwise_is_found_by_its_bigrams() {
    assertThat(found("公务员申报")).startsWith("n.3.1");
  }

  @Test
  void a_synonym_finds_what_the_clause_calls_otherwise() {
    assertThat(found("年龄")).startsWith("n.3.2");
    assertThat(found("多少钱")).startsWith("a1.1-4.fund");
  }

  @Test
  void without_synonyms_the_other_word_finds_nothing() {
    try (LuceneClauseSearch plain = LuceneClauseSearch.over(GUIDELINE, Synonyms.none())) {
      assertThat(plain.search("年龄", Optional.empty(), 5)).isEmpty();
    }
  }

  @Test
  void the_heading_path_tells_equal_clauses_apart() {
    assertThat(found("联合研究 单方申报")).startsWith("a1.1-4.copy");
    assertThat(found("产业技术 单方申报")).startsWith("a1.1-3.copy");
  }

  @Test
  void a_clause_number_puts_its_direction_first() {
    assertThat(found("1.4 牵头单位")).startsWith("a1.1-4.lead");
    assertThat(found("A1-1.3")).first().asString().startsWith("a1.1-3");
  }

  @Test
  void a_clause_id_finds_its_clause() {
    assertThat(found("a1.1-3.lead")).startsWith("a1.1-3.lead");
  }

  @Test
  void a_mail_address_is_found_whole_and_in_any_case() {
    assertThat(found("ZGJ@cstec.org.cn")).startsWith("a1.1-4.mail");
  }

  @Test
  void the_exact_words_of_a_clause_put_it_first() {
    assertThat(found("企业仅可参与")).startsWith("a1.1-4.lead");
  }

  @Test
  void within_a_direction_nothing_else_is_found() {
    assertThat(search.search("牵头单位", Optional.of("A1-1.3"), 10))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.clause().direction()).contains("A1-1.3"));
    assertThat(search.search("牵头单位", Optional.of("A1-9.9"), 10)).isEmpty();
  }

  @Test
  void what_stands_under_a_bare_label_is_found_by_the_label() {
    assertThat(found("技术咨询").subList(0, 2)).contains("a1.1-4.who.1");
  }

  @Test
  void a_clause_with_content_comes_before_the_heading_it_stands_under() {
    List<String> ids = found("产业技术合作 企业");
    assertThat(ids.indexOf("a1.1-3.lead")).isLessThan(ids.indexOf("a1.1-3"));
  }

  @Test
  void equal_clauses_come_in_the_order_of_the_document() {
    assertThat(found("无效")).containsExactly("a1.1-3.copy", "a1.1-4.copy");
  }

  @Test
  void highlights_mark_the_words_that_were_asked_for() {
    Hit hit = search.search("公务员", Optional.empty(), 1).get(0);
    assertThat(marked(hit)).containsExactly("公务");
  }

  @Test
  void highlights_mark_synonyms_and_join_neighbours() {
    assertThat(marked(search.search("年龄", Optional.empty(), 1).get(0))).containsExactly("出生");
    assertThat(marked(search.search("牵头单位", Optional.of("A1-1.3"), 1).get(0)))
        .containsExactly("牵头单位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "？！", "什么", "可以吗", "的", "的 吗", "+-&&||!(){}[]^\"~*?:\\/"})
  void queries_of_nothing_find_nothing(String query) {
    assertThat(search.search(query, Optional.empty(), 5)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text:博士 AND NOT 学位", "博士~2^5", "\"博士学位", "(博士", "博*"})
  void marks_of_query_languages_are_plain_text(String query) {
    assertThat(search.search(query, Optional.empty(), 5))
        .extracting(hit -> hit.clause().id().value())
        .doesNotContain("a1.1-4.fund");
  }

  @Test
  void the_longest_query_is_read_and_still_finds() {
    String query = "博士学位" + "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸".repeat(200);
    assertThat(search.search(query.substring(0, 4000), Optional.empty(), 1))
        .extracting(hit -> hit.clause().id().value())
        .containsExactly("n.3.2");
  }

  @Test
  void an_empty_guideline_is_searched_in_vain() {
    try (LuceneClauseSearch empty =
        LuceneClauseSearch.over(new Guideline("", List.of()), SYNONYMS)) {
      assertThat(empty.search("企业", Optional.empty(), 5)).isEmpty();
    }
  }

  @Property(tries = 300)
  void any_text_gives_at_most_k_hits_best_first_with_spans_in_order(
      @ForAll @StringLength(max = 200) String query, @ForAll @IntRange(min = 1, max = 50) int k) {
    List<Hit> hits = search.search(query, Optional.empty(), k);
    assertThat(hits).hasSizeLessThanOrEqualTo(k);
    assertThat(hits).extracting(h -> -h.score()).isSorted();
    for (Hit hit : hits) {
      int end = 0;
      for (TextSpan span : hit.highlights()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(hit.clause().text().length());
    }
  }

  @Test
  void two_indexes_of_the_same_guideline_answer_alike() {
    try (LuceneClauseSearch other = LuceneClauseSearch.over(GUIDELINE, SYNONYMS)) {
      for (String query : List.of("企业 牵头", "1.4", "申报 项目 单位", "钱")) {
        assertThat(other.search(query, Optional.empty(), 50))
            .isEqualTo(search.search(query, Optional.empty(), 50));
      }
    }
  }

  private List<String> found(String query) {
    return search.search(query, Optional.empty(), 10).stream()
        .map(hit -> hit.clause().id().value())
        .toList();
  }

  private static List<String> marked(Hit hit) {
    return hit.highlights().stream().map(span -> span.of(hit.clause().text())).toList();
  }

  private static Clause clause(
      String id, ClauseKind kind, String parent, String heading, String text) {
    Optional<String> direction =
        id.startsWith("a1.1-") ? Optional.of("A1-1." + id.charAt(5)) : Optional.empty();
    Optional<ClauseId> above =
        parent.isEmpty() ? Optional.empty() : Optional.of(new ClauseId(parent));
    return new Clause(new ClauseId(id), kind, above, List.of(heading), text, List.of(), direction);
  }
}
