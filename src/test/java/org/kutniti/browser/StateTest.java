package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Look
class StateTest {
  @Test
  void aStateIsToldOfByKindAlongTimeAndOnTheMap(Visitor visitor) {
    Page page = visitor.open("/entity/Q846");

    Assertions.assertThat(page.locator("section.section[id]").count()).isGreaterThan(4);
    Assertions.assertThat(page.locator(".timeline .mark").count()).isGreaterThan(4);
    Assertions.assertThat(page.locator(".map .arc").count()).isPositive();
    assertThat(page.locator(".land.focus")).hasAttribute("data-id", "Q846");
    assertThat(visitor.first(".facts .status")).isVisible();
    assertThat(visitor.first(".facts blockquote")).isVisible();
  }

  @Test
  void aMarkInTheTimelineLeadsToItsFact(Visitor visitor) {
    Page page = visitor.open("/entity/Q846");
    visitor.first(".timeline .mark").click();
    assertThat(page.locator(".facts > li:target")).isInViewport();
  }

  @Test
  void betweenTwoStatesEverythingIsInOrder(Visitor visitor) {
    Page page = visitor.open("/entity/Q159");
    page.locator("a.chip[href^='/pair']").first().click();
    page.waitForURL("**/pair?*");
    visitor.ready();
    assertThat(page.locator("h1")).containsText("Russia and Qatar");
    Assertions.assertThat(page.locator(".facts > li").count()).isGreaterThan(5);
  }

  @Test
  void anAgreementAndAFactHavePagesOfTheirOwn(Visitor visitor) {
    Page page = visitor.open("/entity/Q159");
    page.locator("a.called").first().click();
    page.waitForURL("**/agreement/*");
    visitor.ready();
    assertThat(page.locator(".eyebrow")).hasText("agreement");
    page.locator("cite a").first().click();
    page.waitForURL("**/document/*");
    visitor.ready();
    page.locator(".card.lit").getByText("This fact alone").click();
    page.waitForURL("**/fact/*");
    visitor.ready();
    assertThat(page.locator("h1")).containsText("signed agreement");
    assertThat(page.locator("pre")).containsText("dip:quote");
  }

  @Test
  void aFactTellsHowItsNamesWereLinked(Visitor visitor) {
    Page page = visitor.open("/entity/Q846");
    page.locator("cite a").first().click();
    page.waitForURL("**/document/*");
    visitor.ready();
    page.locator(".card.lit").getByText("This fact alone").click();
    page.waitForURL("**/fact/*");
    visitor.ready();
    page.locator("details summary").first().click();
    assertThat(page.locator("details[open] tbody tr").first()).containsText("chosen");
    page.locator("details[open] a[href^='/link/']").click();
    page.waitForURL("**/link/*");
    visitor.ready();
    assertThat(page.locator(".eyebrow")).hasText("link");
    assertThat(page.locator(".lead")).containsText("Taken for");
    assertThat(page.locator(".facts > li").first()).isVisible();
    Assertions.assertThat(Axe.serious(page)).isEmpty();
  }

  @Test
  void theNeighbourhoodCanBeWalked(Visitor visitor) {
    Page page = visitor.open("/graph?of=http://www.wikidata.org/entity/Q846");
    assertThat(page.locator(".node.middle")).hasAttribute("aria-label", "Qatar");
    page.locator(".node[aria-label='Russia']").click();
    page.waitForURL("**Q159");
    visitor.ready();
    assertThat(page.locator(".node.middle")).hasAttribute("aria-label", "Russia");
  }
}
