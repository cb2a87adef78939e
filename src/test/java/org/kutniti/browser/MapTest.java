package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@Look
class MapTest {
  @Test
  void theSliderGoesThroughTheYears(Visitor visitor) {
    Page page = visitor.open("/map");
    page.locator("#undated").uncheck();
    page.locator("#year").fill("1967");
    assertThat(page.locator("h2[role=status]")).containsText("1967: 1 pair");
    page.locator("#year").press("ArrowRight");
    assertThat(page.locator("h2[role=status]")).containsText("1968: 3 pairs");
    assertThat(page.locator(".map .arc")).hasCount(3);
    assertThat(page.locator("#year")).hasAttribute("aria-valuetext", "1968");
  }

  @Test
  void whatIsShownCanBeLinkedTo(Visitor visitor) {
    Page page = visitor.open("/map?relation=recognizedBy&year=1991&undated=no");
    assertThat(page.locator("h2[role=status]")).containsText("recognized by, 1991");
    assertThat(page.locator("output")).hasText("1991");
  }

  @Test
  void aStateCanBeSeenAlone(Visitor visitor) {
    Page page = visitor.open("/map");
    page.locator(".land[data-id=Q962]").dispatchEvent("click");
    assertThat(page.locator(".land.focus")).hasAttribute("data-id", "Q962");
    page.getByText("The whole world").click();
    assertThat(page.locator(".land.focus")).hasCount(0);
  }

  @Test
  @Look(language = "bn-BD")
  void yearsAreInBengaliDigits(Visitor visitor) {
    Page page = visitor.open("/map?year=1991");
    assertThat(page.locator("output")).hasText("১৯৯১");
  }
}
