package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pictures of README.md, taken of the pages as they are. They go to {@code target/pictures};
 * {@code -Dkutniti.pictures=docs/pictures} puts them where README.md shows them from.
 */
@Look(width = 1200)
class PicturesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kutniti.pictures", "target/pictures"));

  private static final int HEIGHT = 720;

  private static void take(Page page, String name) throws IOException {
    Files.createDirectories(FOLDER);
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(name + ".png"))
            .setClip(0, 0, page.viewportSize().width, HEIGHT));
    assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
  }

  @Test
  void aState(Visitor visitor) throws IOException {
    Page page = visitor.open("/entity/Q846");
    page.locator("#timeline")
        .evaluate("section => section.scrollIntoView({ behavior: 'instant' })");
    take(page, "state");
  }

  @Test
  @Look(width = 1200, language = "bn-BD")
  void aDocument(Visitor visitor) throws IOException {
    Page page = visitor.open("/document/000_0627e71c234eb54d");
    page.locator("mark.denied").first().click();
    take(page, "document");
  }

  @Test
  void theMap(Visitor visitor) throws IOException {
    take(visitor.open("/map?relation=hasEmbassyIn&year=1989"), "map");
  }

  @Test
  @Look(width = 1200, theme = "DARK")
  void aQuery(Visitor visitor) throws IOException {
    Page page = visitor.open("/query");
    page.locator(".cm-content").click();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().type("SELECT * { ?s ?p বাংলাদেশ");
    page.locator(".cm-tooltip-autocomplete li").first().waitFor();
    take(page, "query");
  }

  @Test
  @Look(width = 390, language = "bn-BD")
  void aPhone(Visitor visitor) throws IOException {
    take(visitor.open("/"), "phone");
  }
}
