package org.zhinan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.process.RunningJar;

class ChatBrowserIT {

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
  void a_question_gets_its_verdict_with_the_clause_one_click_away() {
    try (Page page = open(1280, 900)) {
      ask(page, "企业可以牵头1.4吗？");
      Locator card = page.locator("zhinan-verdict section");
      assertThat(card.getByRole(AriaRole.HEADING).first()).containsText("不可以");
      assertThat(card).containsText("企业仅可作为项目参与单位");
      assertAccessible(page);
      shoot(page, "chat-desktop");
      card.locator("blockquote")
          .filter(new Locator.FilterOptions().setHasText("企业仅可作为项目参与单位"))
          .getByText("查看原文")
          .click();
      assertThat(card.locator("zhinan-clause mark").first())
          .hasText("项目牵头单位必须是中国或以色列的科研机构或高校，企业仅可作为项目参与单位");
      assertAccessible(page);
      card.getByText("在指南中打开").first().click();
      assertThat(page.locator(":target")).containsText("企业仅可作为项目参与单位");
      assertAccessible(page);
      shoot(page, "guideline-desktop");
    }
  }

  @Test
  void a_phone_shows_the_same_without_scrolling_sideways() {
    try (Page page = open(390, 844)) {
      assertAccessible(page);
      ask(page, "我1961年出生，能当项目负责人吗？");
      shoot(page, "chat-phone");
      page.locator("zhinan-answer").getByText("依据（原文").click();
      assertThat(page.locator("zhinan-answer .sources")).containsText("1960 年 1 月 1 日以后出生");
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertAccessible(page);
    }
  }

  @Test
  void correcting_a_fact_turns_the_verdict() {
    try (Page page = open(1280, 900)) {
      ask(page, "我们高校牵头1.4，我1959年出生，可以吗？");
      assertThat(verdicts(page).last()).containsText("不可以");
      Locator birth = page.locator("zhinan-facts [data-fact='leader.birthDate']");
      birth.getByRole(AriaRole.BUTTON).click();
      assertThat(birth).containsText("您说：“1959年出生”");
      assertAccessible(page);
      shoot(page, "facts-desktop");
      birth.getByRole(AriaRole.TEXTBOX).fill("1971-05");
      birth.getByRole(AriaRole.BUTTON, named("确定")).click();
      assertThat(verdicts(page)).hasCount(2);
      assertThat(verdicts(page).last().getByRole(AriaRole.HEADING)).not().containsText("不可以");
      assertThat(birth).containsText("1971年5月");
      birth.getByRole(AriaRole.BUTTON).click();
      birth.getByRole(AriaRole.BUTTON, named("删去这一项")).click();
      assertThat(birth).hasCount(0);
      assertThat(verdicts(page).last()).containsText("还不清楚项目负责人的出生日期");
    }
  }

  @Test
  void the_next_question_is_answered_with_one_tap() {
    try (Page page = open(390, 844)) {
      ask(page, "1.9能报吗？");
      Locator question = page.locator("zhinan-question section");
      question.getByText("为什么问").click();
      assertThat(question).containsText("中韩双方均需由企业牵头申报项目");
      assertAccessible(page);
      shoot(page, "question-phone");
      question.getByRole(AriaRole.BUTTON, named("企业").setExact(true)).click();
      assertThat(page.locator("zhinan-facts [data-fact='lead.type']")).containsText("企业");
      String next = question.getByRole(AriaRole.HEADING).innerText();
      question.getByRole(AriaRole.BUTTON, named("不清楚")).click();
      assertThat(question.getByRole(AriaRole.HEADING)).not().hasText(next);
    }
  }

  @Test
  void a_condition_shows_one_clause_and_a_list_is_a_list() {
    try (Page page = open(1280, 900)) {
      ask(page, "我们公司2019年9月注册，和韩国一家企业合作，1.9能牵头吗？");
      Locator condition = verdicts(page).locator("> ul > [data-condition='lead.registered-on']");
      assertThat(condition.locator("blockquote")).hasCount(1);
      assertThat(verdicts(page).locator("> ul > li:has-text('待确定')")).hasCount(0);
      assertThat(page.locator("zhinan-answer article > ul li").first()).not().containsText("- ");
      verdicts(page).getByText("全部条件").click();
      assertThat(verdicts(page).locator("details li").first()).isVisible();
      assertAccessible(page);
    }
  }

  @Test
  void nothing_is_asked_of_any_other_host() {
    try (Page page = chromium.browser().newPage()) {
      List<String> strangers = new java.util.ArrayList<>();
      page.onRequest(
          r -> {
            if (!r.url().startsWith(server.address())) {
              strangers.add(r.url());
            }
          });
      page.navigate(server.address());
      ask(page, "企业可以牵头1.3吗？");
      Assertions.assertThat(strangers).isEmpty();
    }
  }

  private static Page open(int width, int height) {
    Page page =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.navigate(server.address());
    return page;
  }

  private static Locator verdicts(Page page) {
    return page.locator("zhinan-verdict section");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static void ask(Page page, String message) {
    page.locator("#message").fill(message);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提问")).click();
    assertThat(page.locator("zhinan-verdict section").first()).isVisible();
  }

  private static void assertAccessible(Page page) {
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(v -> v.getId() + ": " + v.getHelp())
        .isEmpty();
  }

  private static void shoot(Page page, String name) {
    page.waitForTimeout(100); // the page scrolls to the new turn in the next frame
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
