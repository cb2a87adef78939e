package org.kutniti.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds that keeps somebody from using a page. */
final class Axe {
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

  private static final String SCRIPT = read();

  private Axe() {}

  static List<?> serious(Page page) {
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(SERIOUS);
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
