package org.zhinan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** What somebody does and looks for on a page with the chat, in a browser of their own. */
record Visitor(Page page) implements AutoCloseable {

  private static final double PATIENCE = 30_000; // milliseconds; the machine may be busy

  static Visitor with(Chromium chromium, int width, int height) {
    return with(chromium, width, height, ColorScheme.LIGHT);
  }

  static Visitor with(Chromium chromium, int width, int height, ColorScheme colours) {
    Page page =
        chromium
            .browser()
            .newPage(
                new Browser.NewPageOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(colours));
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return new Visitor(page);
  }

  /** Asks, and returns when the whole answer is there. */
  void ask(String message) {
    int before = answers().count();
    page.locator("#message").fill(message);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提问")).click();
    assertThat(answers()).hasCount(before + 1);
  }

  /** Answers that are there as a whole. */
  Locator answers() {
    return page.locator("zhinan-tools");
  }

  Locator verdicts() {
    return page.locator("zhinan-verdict section");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  void assertAccessible() {
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(v -> v.getId() + ": " + v.getHelp() + v.getNodes().get(0).getTarget())
        .isEmpty();
  }

  void shoot(String name) {
    page.waitForTimeout(100); // the page scrolls to the new turn in the next frame
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }

  @Override
  public void close() {
    page.close();
  }
}
