package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Look
class SearchTest {
  private static final String MARKED =
      "marks => Array.from(document.querySelector('.text').textContent)"
          + ".slice(Number(marks[0].dataset.start), Number(marks[marks.length - 1].dataset.end)).join('')";

  @Test
  void fromANameToTheStateToTheDocumentToTheWords(Visitor visitor) {
    Page page = visitor.open("/");
    page.getByRole(AriaRole.COMBOBOX).fill("রাশি");
    visitor.first("[role=option]").click();
    page.waitForURL("**/entity/Q159");
    visitor.ready();
    assertThat(page.locator("h1")).hasText("Russia");

    Locator fact = visitor.first(".facts > li");
    String quote = fact.locator("blockquote").first().textContent();
    fact.locator("cite a").first().click();
    page.waitForURL("**/document/*#fact-*");
    visitor.ready();

    assertThat(visitor.first("mark.lit")).isVisible();
    Assertions.assertThat(page.locator("mark.lit").allTextContents()).isNotEmpty();
    Object words = page.locator("mark.lit").evaluateAll(MARKED);
    Assertions.assertThat((String) words).contains(quote);
  }

  @Test
  @Look(language = "bn-BD")
  void eitherScriptFindsByTheKeyboardAlone(Visitor visitor) {
    Page page = visitor.open("/");
    page.keyboard().type("Russ");
    assertThat(visitor.first("[role=option][aria-selected=true]")).containsText("রাশিয়া");
    page.keyboard().press("Enter");
    page.waitForURL("**/entity/Q159");
    visitor.ready();
    assertThat(page.locator("h1")).hasText("রাশিয়া");
  }

  @Test
  void whatIsNotThereIsSaidWithWhatToDo(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("#find").fill("qqqqqq");
    assertThat(page.locator(".offers")).containsText("Try another spelling");

    assertThat(visitor.open("/entity/Q999999").locator(".note")).containsText("Search above");
    assertThat(visitor.open("/document/none").locator(".note")).containsText("first page");
    visitor.complaints();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "treaty"})
  void agreementsAreFoundByWhatTheyAre(String typed, Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("#find").fill(typed);
    assertThat(visitor.first("[role=option]")).containsText("agreement");
    visitor.first("[role=option]").click();
    page.waitForURL("**/agreement/*");
    visitor.ready();
    assertThat(page.locator(".head")).containsText("agreement between ");
  }

  @Test
  void whatIsKnownButNotToldOfIsSaidSo(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("#find").fill("Bangladesh");
    assertThat(page.locator(".offers")).containsText("Bangladesh is known, but no document");

    page = visitor.open("/pair?a=%sQ159&b=%<sQ902".formatted("http://www.wikidata.org/entity/"));
    assertThat(page.locator("h1")).hasText("Russia and Bangladesh");
    assertThat(page.locator(".note")).containsText("Bangladesh is known, but no document");

    assertThat(visitor.open("/entity/Q902").locator("h1")).hasText("Bangladesh");
    visitor.complaints();
  }

  @Test
  void aWordInTheTextShowsItsFactsAndAFactItsWords(Visitor visitor) {
    Page page = visitor.open("/document/000_0627e71c234eb54d");
    page.locator("mark.denied").first().click();
    assertThat(page.locator(".card:visible")).hasCount(1);
    assertThat(page.locator(".card:visible .status")).hasText("denied");

    page.getByText("All facts").click();
    assertThat(page.locator(".card:visible")).hasCount(14);
    page.locator(".card .show").nth(2).click();
    assertThat(visitor.first("mark.lit")).hasText(Pattern.compile(".+"));
  }

  @Test
  void theFactIsThereAsTurtle(Visitor visitor) {
    Page page = visitor.open("/document/000_0627e71c234eb54d");
    page.locator(".card details summary").first().click();
    assertThat(page.locator(".card pre").first()).containsText("dip:Fact");
    assertThat(page.locator(".card code").first()).containsText("bn-");
  }
}
