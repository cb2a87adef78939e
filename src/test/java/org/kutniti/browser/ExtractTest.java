package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Look
class ExtractTest {
  private static final String NEWS =
      "১৯৭২ সালে ভারত বাংলাদেশকে স্বীকৃতি দেয়। কাতারে বাংলাদেশের কোনো দূতাবাস ছিল না।";

  private static Page extracted(Visitor visitor) {
    Page page = visitor.open("/try");
    page.locator("#text").fill(NEWS);
    page.locator("#extract").click();
    assertThat(page.locator("#found .card").first()).isVisible();
    return page;
  }

  @Test
  void theFactsOfATextAppearInIt(Visitor visitor) {
    Page page = extracted(visitor);

    assertThat(page.locator("#found .text")).hasText(NEWS);
    assertThat(page.locator("#found mark.asserted").first()).containsText("স্বীকৃতি দেয়");
    assertThat(page.locator("#found mark.denied").first()).containsText("ছিল না");
    assertThat(page.locator("#found .card").first()).containsText("1972");
    assertThat(page.locator("#found .card").first()).containsText("recognized by");
  }

  @Test
  void aWordShowsItsFact(Visitor visitor) {
    Page page = extracted(visitor);
    page.locator("#found mark.denied").first().click();
    assertThat(page.locator(".card.lit .status")).hasText("denied");
  }

  @Test
  void theFactsCanBeTakenAlong(Visitor visitor) throws IOException {
    Page page = extracted(visitor);
    for (String format : new String[] {"JSON", "TSV", "Turtle"}) {
      Download file =
          page.waitForDownload(
              () ->
                  page.getByRole(
                          AriaRole.BUTTON,
                          new Page.GetByRoleOptions().setName(format).setExact(true))
                      .click());
      Assertions.assertThat(Files.readString(file.path())).contains("recognizedBy");
    }
  }

  @Test
  void aDocumentOfTheStoreCanBeTried(Visitor visitor) {
    Page page = visitor.open("/try");
    page.locator("#sample").click();
    assertThat(page.locator("#found .card").first()).isVisible();
  }

  @Test
  void aTextInALanguageThatCannotBeToldIsReadAsOneSays(Visitor visitor) {
    Page page = visitor.open("/try");
    page.locator("#text").fill("qwx zzyx vrrt 1999 plok");
    page.route(
        "**/extract",
        route -> {
          boolean chosen = route.request().postData().contains("\"language\":\"en\"");
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("application/json")
                  .setBody(
                      "{\"language\":\"%s\",\"published\":\"\",\"facts\":[]}"
                          .formatted(chosen ? "en" : "und")));
        });
    page.locator("#extract").click();
    assertThat(page.locator("#found .note")).containsText("not recognised");
    page.locator("[data-language=en]").click();
    assertThat(page.locator("#found .note")).containsText("writing-rules");
  }

  @Test
  void aTextWithoutFactsSaysWhatToDo(Visitor visitor) {
    Page page = visitor.open("/try");
    page.locator("#text").fill("আজ আকাশ নীল।");
    page.locator("#extract").click();
    assertThat(page.locator("#found .note")).containsText("writing-rules");
  }
}
