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
      assertThat(page.locator("zhinan-verdict section").first()).containsText("1960 年 1 月 1 日以后出生");
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      shoot(page, "chat-phone");
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

  private static void ask(Page page, String message) {
    page.getByLabel("问题").fill(message);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提问")).click();
    assertThat(page.locator("zhinan-verdict section").first()).isVisible();
  }

  private static void assertAccessible(Page page) {
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(v -> v.getId() + ": " + v.getHelp())
        .isEmpty();
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
