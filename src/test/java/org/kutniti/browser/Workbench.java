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

  private Workbench(Path chromium) throws IOException {
    served = Served.start(Files.createTempDirectory("kutniti-browser").resolve("store"));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
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
      return new Workbench(chromium);
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
