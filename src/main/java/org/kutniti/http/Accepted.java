package org.kutniti.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** The media types that a client accepts (RFC 9110, section 12.5.1). */
public final class Accepted {
  private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

  private final List<String> ranges;

  private Accepted(List<String> ranges) {
    this.ranges = ranges;
  }

  /** Those of a request; one that names none accepts all. */
  public static Accepted of(HttpServletRequest request) {
    QuotedQualityCSV accept = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    Collections.list(request.getHeaders("Accept")).forEach(accept::addValue);
    List<String> ranges = accept.getValues().stream().map(Accepted::withoutParameters).toList();
    return new Accepted(
        request.getHeader("Accept") == null || request.getHeader("Accept").isBlank()
            ? List.of("*/*")
            : ranges);
  }

  private static String withoutParameters(String range) {
    return range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The offer that the client likes best.
   *
   * @param offers media types without parameters; of two that it likes alike the first counts
   * @return nothing when it accepts none of them
   */
  public Optional<String> best(List<String> offers) {
    return ranges.stream()
        .flatMap(range -> offers.stream().filter(offer -> covers(range, offer)).limit(1))
        .findFirst();
  }

  private static boolean covers(String range, String offer) {
    return range.equals("*/*")
        || range.equals(offer)
        || range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1));
  }

  /**
   * Whether somebody looks at the answer in a browser: a page is named, and liked no less than what
   * else is offered.
   *
   * @param others media types without parameters
   */
  public boolean wantsPage(List<String> others) {
    List<String> offers = new ArrayList<>(others);
    offers.addAll(PAGES);
    return best(offers).filter(PAGES::contains).isPresent();
  }
}
