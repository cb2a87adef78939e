package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@Look
class KeyboardTest {
  @Test
  void theFirstStopLeadsPastTheHead(Visitor visitor) {
    Page page = visitor.open("/entity/Q846");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void wordsInATextAreReachedAndChosen(Visitor visitor) {
    Page page = visitor.open("/document/000_0627e71c234eb54d");
    page.locator("mark[tabindex]").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".card.lit").first()).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator("mark[tabindex]").nth(1)).isFocused();
  }

  @Test
  void theEditorIsLeftByTabAndRunByControlEnter(Visitor visitor) {
    Page page = visitor.open("/query");
    page.locator(".cm-content").focus();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#view table")).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator("#run")).isFocused();
  }

  @Test
  void viewsAreChangedByArrows(Visitor visitor) {
    Page page = visitor.open("/query");
    page.locator("#run").click();
    page.locator("[data-view=table]").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[data-view=map]")).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#view svg")).isVisible();
  }
}
