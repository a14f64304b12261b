package org.zhinan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium: an installed one, else Playwright's own download; without either the tests
 * are skipped with the reason.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> INSTALLED =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Optional<Path> installed =
        INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    installed.ifPresent(options::setExecutablePath);
    try {
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      playwright.close();
      Assumptions.abort("no browser: install chromium and fonts-noto-cjk; " + e);
      throw e;
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
