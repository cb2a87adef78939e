package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing serious on pages that one gets to by doing something. */
@Look
class AccessibleStatesTest {
  private static final String MISSIONS =
      "/query#query=SELECT%20DISTINCT%20%3Fm%20%7B%20%3Ff%20"
          + "%3Chttps%3A%2F%2Fw3id.org%2Fkutniti%2Fontology%23mission%3E%20%3Fm%20%7D";

  @Test
  void anAnswerAndTheSentenceBehindARow(Visitor visitor) {
    Page page = visitor.open("/query");
    page.locator("#run").click();
    assertThat(page.locator("#view table")).isVisible();
    assertThat(Axe.serious(page)).isEmpty();

    page.locator("td .button").first().click();
    assertThat(page.locator("dialog mark").first()).isVisible();
    assertThat(Axe.serious(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/document/000_0627e71c234eb54d, fact", "/entity/Q159, agreement"})
  void whatAPageLeadsTo(String from, String kind, Visitor visitor) {
    Page page = visitor.open(from);
    String there = page.locator("a[href^='/%s/']".formatted(kind)).first().getAttribute("href");
    assertThat(Axe.serious(visitor.open(there))).isEmpty();
  }

  @Test
  void aMission(Visitor visitor) {
    String there =
        visitor.open(MISSIONS).locator("#view a[href^='/mission/']").first().getAttribute("href");
    Page page = visitor.open(there);
    assertThat(page.locator("h1")).containsText("diplomatic mission of");
    assertThat(page.locator(".facts > li").first()).isVisible();
    assertThat(Axe.serious(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/query/", "/index.html", "/fact/none"})
  void anAddressOfNothing(String path, Visitor visitor) {
    Page page = visitor.open(path);
    visitor.complaints();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("nav.nav a").first()).isVisible();
    assertThat(Axe.serious(page)).isEmpty();
  }
}
