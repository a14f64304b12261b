package org.zhinan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhinan.process.RunningJar;

/** The pages around the chat: finder, guideline, checklist, sheet, and the form without scripts. */
class PagesBrowserIT {

  private static final String GUIDELINE = "/guideline/guokefazi-2020-250";
  private static final int MOST_BYTES = 150_000;

  @TempDir private static Path data;
  private static Chromium chromium;
  private static RunningJar server;

  @BeforeAll
  static void start() throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
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
  void the_finder_follows_the_facts_and_says_what_would_have_to_change() {
    try (Page page = open("/finder?asOf=2020-10-20", 1280, 1000)) {
      addLeadType(page, "企业");
      Locator barred = page.locator("[data-group=ineligible] [data-direction='A1-1.4']");
      assertThat(barred).containsText("牵头单位为科研机构或高校");
      assertThat(barred).containsText("改为科研院所或高等学校");
      barred.locator("zhinan-clause button").click();
      assertThat(barred.locator("blockquote mark")).containsText("企业仅可作为项目参与单位");
      assertAccessible(page);
      shoot(page, "finder-desktop");
      Locator type = page.locator("zhinan-facts [data-fact='lead.type']");
      type.getByRole(AriaRole.BUTTON).click();
      type.getByRole(AriaRole.COMBOBOX).selectOption("university");
      type.getByRole(AriaRole.BUTTON, named("确定")).click();
      assertThat(page.locator("[data-group=undetermined] [data-direction='A1-1.4']")).isVisible();
      page.reload();
      assertThat(type).containsText("高等学校");
    }
  }

  @Test
  void directions_are_filtered_and_laid_side_by_side_with_the_keyboard_alone() {
    try (Page page = open("/finder?asOf=2020-10-20", 1280, 1000)) {
      page.locator("zhinan-filters select[name=countries]").selectOption("IL");
      assertThat(page.locator("[data-direction='A1-1.7']")).hasCount(0);
      for (String code : List.of("A1-1.3", "A1-1.4")) {
        page.locator("[data-direction='" + code + "']").getByRole(AriaRole.CHECKBOX).focus();
        page.keyboard().press("Space");
      }
      Locator table = page.locator("zhinan-comparison table");
      assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
      assertThat(table).containsText("牵头单位为科研机构或高校");
      assertAccessible(page);
      shoot(page, "comparison-desktop");
    }
  }

  @Test
  void the_finder_shares_the_facts_of_the_conversation() {
    try (BrowserContext context = chromium.browser().newContext(size(390, 844))) {
      Page chat = context.newPage();
      chat.navigate(server.address() + "/");
      chat.getByLabel("问题").fill("我们是高校，我1971年出生，能牵头1.4吗？");
      chat.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提问")).click();
      assertThat(chat.locator("zhinan-facts [data-fact='leader.birthDate']")).isVisible();
      Page finder = context.newPage();
      finder.navigate(server.address() + "/finder");
      assertThat(finder.locator("zhinan-facts [data-fact='leader.birthDate']"))
          .containsText("1971年");
      assertThat(finder.locator("zhinan-direction").first()).isVisible();
      assertFitsAcross(finder);
      assertAccessible(finder);
      shoot(finder, "finder-phone");
    }
  }

  @Test
  void what_is_ticked_off_stays_and_the_sheet_bears_what_it_rests_on() {
    try (Page page = open("/checklist?direction=A1-2.5", 1000, 1000)) {
      Locator paper = page.locator("[data-paper]").first();
      paper.getByRole(AriaRole.CHECKBOX).check();
      page.reload();
      assertThat(paper.getByRole(AriaRole.CHECKBOX)).isChecked();
      assertAccessible(page);
      shoot(page, "checklist-desktop");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("生成可打印的判定单")).click();
      page.waitForURL("**/sheet/sha256:*");
      Locator sheet = page.locator("zhinan-sheet");
      assertThat(sheet.getByText("结果一致")).isVisible();
      Assertions.assertThat(
              sheet.locator("img").evaluate("i => i.decode().then(() => i.naturalWidth)"))
          .isNotEqualTo(0);
      assertAccessible(page);
      shoot(page, "sheet-desktop");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(sheet.getByRole(AriaRole.BUTTON)).isHidden();
      Assertions.assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
  }

  @Test
  void a_clause_that_was_found_is_opened_and_stands_out() {
    try (Page page = open(GUIDELINE, 1280, 900)) {
      page.getByRole(AriaRole.SEARCHBOX).fill("企业仅可作为参与单位");
      page.keyboard().press("Enter");
      Locator hits = page.locator(".hits li");
      assertThat(hits.first().locator("mark").first()).isVisible();
      shoot(page, "search-desktop");
      hits.filter(new Locator.FilterOptions().setHasText("1.4 "))
          .first()
          .getByRole(AriaRole.LINK)
          .click();
      assertThat(page.locator(":target")).containsText("企业仅可作为项目参与单位");
      assertThat(page.locator(".row:has(:target) .margin")).containsText("牵头单位为科研机构或高校");
      assertAccessible(page);
      shoot(page, "guideline-desktop");
    }
  }

  @Test
  void without_scripts_a_form_still_asks_and_answers() {
    Browser.NewContextOptions plain = size(390, 844).setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(plain)) {
      Page page = context.newPage();
      page.navigate(server.address() + "/");
      page.locator("noscript a").click();
      page.getByRole(AriaRole.TEXTBOX).fill("1.9能报吗？<b>我们</b>");
      page.getByRole(AriaRole.BUTTON).last().click();
      assertThat(page.locator("#last article h2")).containsText("尚不能确定");
      assertThat(page.locator("#last .mine")).hasText("1.9能报吗？<b>我们</b>");
      assertFitsAcross(page);
      shoot(page, "ask-phone");
      page.locator("#last .next button").first().click();
      assertThat(page.locator("ol > li:has(.mine)")).hasCount(2);
      assertThat(page.locator("#last")).containsText("已了解的情况");
      page.locator("#last article a").first().click();
      assertThat(page.locator(".clause").first()).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/finder", "/checklist", "/ask", GUIDELINE + "?q=企业"})
  void each_page_is_light_our_own_accessible_and_there_in_english(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context =
          chromium.browser().newContext(size(320, 700).setColorScheme(scheme))) {
        Page page = context.newPage();
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate(server.address() + path + (path.contains("?") ? "&" : "?") + "lang=en");
        page.locator("zhinan-direction, [data-paper], textarea, .clause").first().waitFor();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertFitsAcross(page);
        assertAccessible(page);
        Assertions.assertThat(responses).allMatch(r -> r.url().startsWith(server.address()));
        int bytes =
            responses.stream().mapToInt(r -> (int) r.request().sizes().responseBodySize).sum();
        System.out.println(path + " " + bytes + " bytes in " + responses.size() + " responses");
        Assertions.assertThat(bytes).isLessThan(MOST_BYTES);
      }
    }
  }

  private static void addLeadType(Page page, String type) {
    Locator facts = page.locator("zhinan-facts");
    facts.getByText("补充一项情况").click();
    facts.locator("details.add select").first().selectOption("lead.type");
    facts
        .locator("zhinan-fact-form select")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(type));
    facts.locator("zhinan-fact-form button").click();
  }

  private static Page open(String path, int width, int height) {
    Page page =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.navigate(server.address() + path);
    return page;
  }

  private static Browser.NewContextOptions size(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static void assertFitsAcross(Page page) {
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  private static void assertAccessible(Page page) {
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().get(0).getTarget())
        .isEmpty();
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }
}
