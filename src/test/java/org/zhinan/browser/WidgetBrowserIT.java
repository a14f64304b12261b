package org.zhinan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.process.RunningJar;

/** The widget on a page of another origin: one that may show it and one that may not. */
class WidgetBrowserIT {

  @TempDir private static Path data;
  private static Chromium chromium;
  private static RunningJar server;
  private static HttpServer site;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server = RunningJar.start(data, 0, Map.of("ZHINAN_FRAME_ORIGINS", allowed()));
    byte[] page =
        ("<!DOCTYPE html><html lang=zh><meta charset=utf-8><title>site</title><h1>site</h1>"
                + "<script src=\"%s/widget.js\" data-theme=dark defer></script>")
            .formatted(server.address())
            .getBytes(StandardCharsets.UTF_8);
    site.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    site.start();
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.stop(0);
    }
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  /** The site by the name that is allowed. */
  private static String allowed() {
    return "http://localhost:" + site.getAddress().getPort();
  }

  /** The same site by a name that is not: another origin. */
  private static String denied() {
    return "http://127.0.0.1:" + site.getAddress().getPort();
  }

  @Test
  void an_allowed_page_opens_it_and_closes_it() {
    try (Visitor visitor = Visitor.with(chromium, 1000, 800)) {
      Page page = visitor.page();
      page.navigate(allowed());
      visitor.button("申报资格咨询").click();
      FrameLocator chat = page.frameLocator("iframe");
      chat.locator("#message").fill("企业可以牵头1.4吗？");
      chat.locator("#message").press("Enter");
      assertThat(chat.locator("zhinan-verdict section")).containsText("不可以");
      assertThat(chat.locator("html")).hasAttribute("data-theme", "dark");
      visitor.shoot("widget-desktop");
      chat.locator("#message").press("Escape");
      assertThat(page.locator("iframe")).isHidden();
    }
  }

  @Test
  void page_and_frame_cannot_read_each_other() {
    try (Visitor visitor = Visitor.with(chromium, 1000, 800)) {
      Page page = visitor.page();
      page.navigate(allowed());
      visitor.button("申报资格咨询").click();
      assertThat(page.frameLocator("iframe").locator("#message")).isVisible();
      Object read =
          page.evaluate(
              "(() => { try { return document.querySelector('zhinan-widget').shadowRoot"
                  + ".querySelector('iframe').contentWindow.document.title; }"
                  + " catch (e) { return e.name; } })()");
      Assertions.assertThat(read).isEqualTo("SecurityError");
    }
  }

  @Test
  void another_page_is_denied_and_told_where_to_see_why() {
    try (Visitor visitor = Visitor.with(chromium, 1000, 800)) {
      Page page = visitor.page();
      page.navigate(denied());
      visitor.button("申报资格咨询").click();
      assertThat(page.getByText("咨询窗口没有打开")).isVisible();
      Page check = page.waitForPopup(() -> page.getByText("查看原因").click());
      assertThat(check.locator("#findings")).containsText(denied() + " 不在准许之列");
      new Visitor(check).assertAccessible();
      new Visitor(check).shoot("widget-check");
    }
  }
}
