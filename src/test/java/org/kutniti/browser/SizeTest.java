package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizeTest {
  private static final int BYTES_AT_MOST = 400_000;

  /** All that was fetched as it came over the wire, without the map's shapes and places. */
  private static final String FETCHED =
      """
      () => [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
        .filter(one => !/\\/assets\\/map\\/|\\/atlas/.test(one.name))
        .reduce((sum, one) => sum + one.encodedBodySize, 0)
      """;

  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  @Look
  void aPageIsLight(String path, Visitor visitor) {
    Page page = visitor.open(path);
    int fetched = ((Number) page.evaluate(FETCHED)).intValue();

    assertThat(fetched).isBetween(1, BYTES_AT_MOST);
  }

  @Test
  @Look
  void anAnswerAsATableBringsNoMap(Visitor visitor) {
    Page page = visitor.open("/query");
    page.locator("#run").click();
    page.locator("#view table").waitFor();
    int fetched = ((Number) page.evaluate(FETCHED.replace("|\\/atlas", ""))).intValue();

    assertThat(fetched).isBetween(1, BYTES_AT_MOST);
    assertThat(page.locator("[data-view=map]").count()).isOne();
  }

  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  @Look(language = "bn-BD", width = 360)
  void aPhoneShowsItWithoutScrollingSideways(String path, Visitor visitor) {
    Page page = visitor.open(path);

    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo(0);
  }
}
