package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the query page tells beside the rows of an answer. */
@Look
class QueryPageTest {
  private static String link(String query) {
    return "/query#query=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void theSentenceBehindARowIsOneClickAway(Visitor visitor) {
    Page page = visitor.open("/query");
    page.locator("#run").click();
    page.locator("td .button").first().click();
    assertThat(page.locator("dialog mark")).isVisible();
    page.locator("dialog a").click();
    page.waitForURL("**/document/*#fact-*");
    visitor.ready();
    assertThat(visitor.first("mark.lit")).isVisible();
  }

  @Test
  void evidenceLeadsToItsSentence(Visitor visitor) {
    String query =
        "PREFIX dip: <https://w3id.org/kutniti/ontology#> SELECT *"
            + " { ?a dip:hasEmbassyIn ?b {| dip:evidence ?ev |} }";
    Page page = visitor.open(link(query));
    page.locator("td .button").first().click();
    assertThat(page.locator("dialog mark")).hasCount(1);
  }

  @Test
  void whatIsSaidOfASavedQuestionGoesWithIt(Visitor visitor) {
    Page page = visitor.open("/query");
    assertThat(page.locator(".saved [aria-pressed=true]")).hasCount(1);
    assertThat(page.locator(".about")).not().isEmpty();
    page.locator(".cm-content").click();
    page.keyboard().type("#");
    assertThat(page.locator(".saved [aria-pressed=true]")).hasCount(0);
    assertThat(page.locator(".about")).isEmpty();
  }

  @Test
  void whatAQueryLeavesOpenIsAFieldAboveIt(Visitor visitor) {
    String query =
        "PREFIX wd: <http://www.wikidata.org/entity/>\nSELECT * {\n  VALUES ?state { wd:Q159 }\n}";
    Page page = visitor.open(link(query));
    page.locator(".blanks input").fill("Q846");
    page.locator(".blanks input").press("Enter");
    assertThat(page.locator(".cm-content")).containsText("{ wd:Q846 }");
    assertThat(page.locator(".results td a[href*='Q846']")).isVisible();
  }
}
