package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@Look
class LanguageTest {
  @Test
  void theSwitchIsKeptFromPageToPage(Visitor visitor) {
    Page page = visitor.open("/entity/Q159");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.locator("#language").click();
    assertThat(page.locator("h1")).hasText("রাশিয়া");
    assertThat(page.locator("html")).hasAttribute("lang", "bn");
    assertThat(visitor.open("/map").locator("h1")).hasText("বছরে বছরে বিশ্ব");
  }

  @Test
  @Look(language = "bn-BD")
  void datesAndNumbersAreInTheLanguage(Visitor visitor) {
    Page page = visitor.open("/entity/Q159");
    assertThat(page.locator(".fact-date").getByText("১৪ নভেম্বর, ১৯৮৯")).hasCount(1);
    assertThat(page.locator(".tile b").first()).hasText("৭");
  }

  @Test
  void lightAndDarkAreKept(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(visitor.open("/about").locator("html")).hasAttribute("data-theme", "dark");
  }
}
