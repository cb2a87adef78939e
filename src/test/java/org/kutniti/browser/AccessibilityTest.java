package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing serious on any page. */
@Look
class AccessibilityTest {
  private static final String SERIOUS =
      """
      async () => {
        document.getAnimations().forEach(animation => animation.finish());
        const { violations, passes } = await axe.run(document);
        if (passes.length < 10) return ['hardly anything was looked at'];
        return violations.filter(one => ['serious', 'critical'].includes(one.impact))
          .map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')}`);
      }
      """;

  private static String axe;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  void inTheLight(String path, Visitor visitor) {
    assertThat(serious(visitor.open(path))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.kutniti.browser.Pages#all")
  @Look(language = "bn-BD", theme = "DARK", width = 390)
  void inTheDarkOnAPhoneInBengali(String path, Visitor visitor) {
    assertThat(serious(visitor.open(path))).isEmpty();
  }

  private static List<?> serious(Page page) {
    page.evaluate(axe);
    return (List<?>) page.evaluate(SERIOUS);
  }
}
