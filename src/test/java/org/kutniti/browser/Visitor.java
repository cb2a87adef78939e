package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who looks at the pages in a window of their own, and notes what the browser complains
 * of.
 */
final class Visitor implements AutoCloseable {
  private static final int HEIGHT = 860;

  private final URI home;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, URI home, String language, int width, String theme) {
    this(
        browser,
        home,
        new Browser.NewContextOptions()
            .setViewportSize(width, HEIGHT)
            .setLocale(language)
            .setColorScheme(ColorScheme.valueOf(theme))
            .setAcceptDownloads(true));
  }

  /** With a browser set up as one likes. */
  Visitor(Browser browser, URI home, Browser.NewContextOptions options) {
    this.home = home;
    this.context = browser.newContext(options);
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
  }

  /** Opens a page and waits until it is there. */
  Page open(String path) {
    page.navigate(home.resolve(path).toString());
    return ready();
  }

  /** Waits until the page that is being opened is there. */
  Page ready() {
    page.waitForSelector("main[data-ready]");
    return page;
  }

  Page page() {
    return page;
  }

  /** The first of what fits. */
  Locator first(String selector) {
    return page.locator(selector).first();
  }

  /** What the browser complained of since the last call. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** Closes the window; a page that the browser complained of is a failure. */
  @Override
  public void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }
}
