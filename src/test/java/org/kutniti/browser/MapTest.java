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
    assertThat(page.locator("#said")).containsText("1967: 1 pair");
    page.locator("#year").press("ArrowRight");
    assertThat(page.locator("#said")).containsText("1968: 3 pairs");
    assertThat(page.locator(".map .arc")).hasCount(3);
    assertThat(page.locator("#year")).hasAttribute("aria-valuetext", "1968");
  }

  @Test
  void whatIsShownCanBeLinkedTo(Visitor visitor) {
    Page page = visitor.open("/map?relation=recognizedBy&year=1991&undated=no");
    assertThat(page.locator("#said")).containsText("recognized by, 1991");
    assertThat(page.locator("output")).hasText("1991");
  }

  @Test
  void whatIsNoMoreIsNotShown(Visitor visitor) {
    Page page = visitor.open("/map?relation=hasEmbassyIn&year=2025");
    assertThat(page.locator("#said")).containsText("2025");
    assertThat(page.locator(".list")).not().containsText("Soviet Union");
    page.locator("#year").fill("1990");
    assertThat(page.locator(".list")).containsText("Soviet Union");
  }

  @Test
  void everyPairIsDrawnOrItIsSaidThatItIsNot(Visitor visitor) {
    Page page = visitor.open("/map?relation=recognizedBy&year=1970");
    assertThat(page.locator("#said")).containsText("2 pairs");
    assertThat(page.locator(".map .arc")).hasCount(2);
  }

  @Test
  void anAddressThatAsksForWhatThereIsNotShowsWhatIsShownFirst(Visitor visitor) {
    Page page = visitor.open("/map");
    String usual = page.locator("#said").textContent();
    page = visitor.open("/map?relation=foo&year=abc");
    assertThat(page.locator("#said")).hasText(usual);
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
