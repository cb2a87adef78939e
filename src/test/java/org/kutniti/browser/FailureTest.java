package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say when the server does not do what they ask. */
@Look
class FailureTest {
  private static final String NO_ROWS = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";
  private static final String NO_FACTS =
      "{\"head\":{\"vars\":[\"facts\",\"documents\"]},\"results\":{\"bindings\":["
          + "{\"facts\":{\"type\":\"literal\",\"value\":\"0\"},"
          + "\"documents\":{\"type\":\"literal\",\"value\":\"0\"}}]}}";

  @Test
  void aServerThatIsGoneIsToldOfWithWhatToDo(Visitor visitor) {
    visitor.page().route("**/sparql", Route::abort);
    Page page = visitor.open("/entity/Q159");
    assertThat(page.locator(".note.wrong")).containsText("./kutniti serve");
    visitor.complaints();
  }

  @ParameterizedTest
  @CsvSource({"503, takes too long", "500, did not work"})
  void anAnswerThatFailsIsToldOf(int status, String said, Visitor visitor) {
    visitor
        .page()
        .route("**/sparql", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
    Page page = visitor.open("/map");
    assertThat(page.locator(".note.wrong")).containsText(said);
    visitor.complaints();
  }

  @ParameterizedTest
  @CsvSource({"413, too long", "400, cannot be read"})
  void aTextThatIsRefusedIsToldOf(int status, String said, Visitor visitor) {
    visitor
        .page()
        .route(
            "**/extract",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\":\"refused\",\"detail\":\"no\"}")));
    Page page = visitor.open("/try");
    page.locator("#text").fill("x");
    page.locator("#extract").click();
    assertThat(page.locator(".note.wrong")).containsText(said);
    visitor.complaints();
  }

  @Test
  void anEmptyStoreSaysHowToFillIt(Visitor visitor) {
    visitor
        .page()
        .route(
            "**/sparql",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/sparql-results+json")
                        .setBody(
                            route.request().postData().contains("COUNT(DISTINCT ?document)")
                                ? NO_FACTS
                                : NO_ROWS)));
    Page page = visitor.open("/");
    assertThat(page.locator(".note")).containsText("./kutniti build");
    assertThat(visitor.open("/map").locator(".note")).containsText("./kutniti build");
    assertThat(visitor.open("/graph").locator(".note")).containsText("./kutniti build");
  }
}
