package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report in three papers: each leads to the others. */
@Look
class StoryTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REPORT =
      " Japan opened an embassy in Kathmandu, the capital of Nepal, in 1994. Officials of both"
          + " countries came to the ceremony and welcomed their guests. The building stands beside"
          + " a quiet road in the north of the town, not far from the old market. Work will begin"
          + " within some weeks, as those who know about it have told.";

  @TempDir Path folder;

  private Path papers() throws IOException {
    List<String> records = new ArrayList<>();
    for (String paper : List.of("herald", "mirror", "courier")) {
      records.add(
          JSON.writeValueAsString(
              Map.of(
                  "id", paper,
                  "title", "As the " + paper + " has it",
                  "url", "https://" + paper + ".example/1994",
                  "text", "The " + paper + "." + REPORT)));
    }
    return Files.write(folder.resolve("papers.jsonl"), records);
  }

  @Test
  void eachLeadsToAllThatTellIt(Visitor usual) throws IOException {
    Browser browser = usual.page().context().browser();
    try (Served served = Served.start(folder.resolve("store"), papers());
        Visitor visitor = new Visitor(browser, served.url(), new Browser.NewContextOptions())) {
      Page page = visitor.open("/document/mirror");
      page.locator(".head a[href^='/story/']").click();
      page.waitForURL("**/story/*");
      visitor.ready();

      assertThat(page.locator(".lead")).containsText("3 documents");
      assertThat(page.locator("a[href='/document/herald']")).containsText("herald.example");
      assertThat(page.locator("a[href='/document/courier']")).isVisible();
      assertThat(page.locator(".facts > li")).hasCount(1);
      Assertions.assertThat(Axe.serious(page)).isEmpty();
      Assertions.assertThat(visitor.complaints()).isEmpty();
    }
  }
}
