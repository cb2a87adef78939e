package org.kutniti.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server over the documents of seeds/, and a browser to see its pages with; one for all tests.
 */
final class Workbench implements AutoCloseable {
  private final Served served;
  private final Playwright playwright;
  private final Browser browser;

  private Workbench(Playwright playwright, Browser browser, Served served) {
    this.playwright = playwright;
    this.browser = browser;
    this.served = served;
  }

  /** The browser comes first: a server that was started alone would hold up the end of the run. */
  private static Workbench start(Path chromium) throws IOException {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(chromium)
              .setArgs(List.of("--no-sandbox"));
      Browser browser = playwright.chromium().launch(options);
      Path store = Files.createTempDirectory("kutniti-browser").resolve("store");
      return new Workbench(playwright, browser, Served.start(store, Path.of("seeds")));
    } catch (IOException | RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** The one of this run; starts it when it is the first time. */
  static Workbench of(ExtensionContext context) {
    Path chromium = Chromium.program();
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Workbench.class, key -> started(chromium), Workbench.class);
  }

  private static Workbench started(Path chromium) {
    try {
      return start(chromium);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody who looks at the pages. */
  Visitor visitor(String language, int width, String theme) {
    return new Visitor(browser, served.url(), language, width, theme);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    served.close();
  }
}
