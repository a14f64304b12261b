package org.zhinan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhinan.process.RunningJar;

/** What comes after the first verdict: to keep it, to show it, to doubt it, to leave. */
class JourneyBrowserIT {

  @TempDir private static Path data;
  private static Chromium chromium;
  private static RunningJar server;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    server = RunningJar.start(data);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void a_case_is_handed_over_downloaded_and_erased() throws Exception {
    try (Visitor visitor = Visitor.with(chromium, 390, 844)) {
      Page page = visitor.page();
      page.navigate(server.address());
      visitor.ask("报2.2，周期3年，可以吗？");
      assertThat(visitor.verdicts().first()).containsText("须向主管方确认");
      Visitor.button(page.locator("zhinan-answer"), "转人工").click();
      Visitor.button(page.locator("zhinan-handover"), "生成工单").click();
      Locator code = page.locator("zhinan-handover .code");
      assertThat(code).hasText(Pattern.compile("[2-9A-HJ-NP-Z]{6}"));
      assertThat(page.locator("zhinan-handover")).containsText("010-68598010");
      visitor.assertAccessible();
      visitor.shoot("handover-phone");

      Download download = page.waitForDownload(() -> visitor.button("下载我的数据").click());
      Assertions.assertThat(Files.readString(download.path())).contains("报2.2，周期3年，可以吗？");

      visitor.button("删除这次对话").click();
      visitor.button("确认删除").click();
      assertThat(page.locator("zhinan-answer")).hasCount(0);
      page.reload();
      assertThat(page.getByText("请用自己的话说明情况和问题")).isVisible();
    }
  }

  @Test
  void an_unhelpful_answer_is_rated_and_a_second_miss_offers_a_person() {
    try (Visitor visitor = Visitor.with(chromium, 1280, 900)) {
      Page page = visitor.page();
      page.navigate(server.address());
      visitor.ask("今天天气怎么样？");
      visitor.button("没用").click();
      page.getByLabel("没有答到问题").check();
      visitor.button("提交").click();
      assertThat(page.locator("zhinan-rating")).containsText("已记录");
      visitor.ask("食堂几点开门？");
      assertThat(page.locator("zhinan-answer .person").last()).isVisible();
      visitor.assertAccessible();
    }
  }

  @Test
  void a_conversation_is_there_again_and_its_verdict_can_be_shown_to_others() {
    try (Visitor visitor = Visitor.with(chromium, 1280, 900)) {
      Page page = visitor.page();
      page.navigate(server.address());
      visitor.ask("企业可以牵头1.4吗？");
      page.reload();
      assertThat(visitor.verdicts()).containsText("不可以");
      String id =
          (String)
              page.evaluate(
                  "document.querySelector('zhinan-chat').turns[0].answer.verdict.determinationId");
      try (Visitor office = Visitor.with(chromium, 390, 844)) {
        office.page().navigate(server.address() + "/?determination=" + id);
        assertThat(office.verdicts()).containsText("不可以");
        assertThat(office.page().locator("zhinan-decision")).containsText("结果一致");
        assertThat(office.page().locator("zhinan-decision")).not().containsText("企业可以牵头1.4吗");
        office.assertAccessible();
        office.shoot("decision-phone");
      }
    }
  }

  @Test
  void everything_can_be_done_by_keyboard_alone() {
    try (Visitor visitor = Visitor.with(chromium, 1280, 900)) {
      Page page = visitor.page();
      page.navigate(server.address());
      page.locator("#message").focus();
      page.keyboard().type("我们高校牵头1.4，我1959年出生，可以吗？");
      page.keyboard().press("Enter");
      assertThat(visitor.answers()).hasCount(1);
      tabTo(page, "查看原文");
      page.keyboard().press("Enter");
      assertThat(page.locator("zhinan-verdict zhinan-clause mark").first()).isVisible();
      tabTo(page, "出生日期：1959年");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Control+A");
      page.keyboard().type("1971");
      page.keyboard().press("Enter");
      assertThat(visitor.answers()).hasCount(2);
      assertThat(page.locator("[role=log]")).containsText("结论：可以");
      tabTo(page, "删除这次对话");
    }
  }

  /** Presses the tab key until what has the focus bears the words. */
  private static void tabTo(Page page, String words) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      String focused =
          (String)
              page.evaluate(
                  "(() => { let e = document.activeElement;"
                      + " while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;"
                      + " return e?.innerText || e?.getRootNode().host?.innerText || ''; })()");
      passed.add(focused);
      if (focused.replaceAll("\\s", "").contains(words)) {
        return;
      }
    }
    throw new AssertionError("no tab stop \"" + words + "\" among " + passed);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, zh-CN", "DARK, zh-CN", "LIGHT, en"})
  void every_state_of_every_component_is_accessible(ColorScheme colours, String language) {
    try (Visitor visitor = Visitor.with(chromium, 1280, 900, colours)) {
      visitor.page().navigate(server.address() + "/components?lang=" + language);
      assertThat(visitor.page().locator("body[data-ready]")).isVisible();
      Assertions.assertThat(visitor.page().locator("figure").count()).isGreaterThan(25);
      visitor.assertAccessible();
    }
  }

  @Test
  void the_narrowest_phone_and_the_other_language_need_no_scrolling_sideways() {
    try (Visitor visitor = Visitor.with(chromium, 320, 640, ColorScheme.DARK)) {
      Page page = visitor.page();
      page.navigate(server.address() + "/?lang=en");
      page.getByLabel("Question").fill("May a company lead 1.4?");
      page.keyboard().press("Enter");
      assertThat(visitor.answers()).hasCount(1);
      assertThat(visitor.verdicts()).containsText("not eligible");
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      visitor.assertAccessible();
      visitor.shoot("english-narrow");
    }
  }

  @Test
  void the_first_use_takes_less_than_150_kilobytes() {
    try (Visitor visitor = Visitor.with(chromium, 390, 844)) {
      Page page = visitor.page();
      page.navigate(server.address());
      assertThat(page.locator("#message")).isVisible();
      Number bytes =
          (Number)
              page.evaluate(
                  "performance.getEntries().filter(e => e.transferSize)"
                      + ".reduce((sum, e) => sum + e.transferSize, 0)");
      System.out.println("bytes to first use: " + bytes);
      Assertions.assertThat(bytes.intValue()).isBetween(1, 150_000);
    }
  }
}
