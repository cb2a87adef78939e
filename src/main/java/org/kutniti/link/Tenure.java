package org.kutniti.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Years;

/**
 * When an entity was there to act: a state in the years that it existed, a person in those of its
 * offices.
 *
 * @param years each span of them; empty when nothing is known
 */
record Tenure(List<Years> years) {
  /** A year, or a span of years, of a term of office; not the number of an identifier. */
  private static final Pattern TERM =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{4})(?:(-)(\\d{4})?)?(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(\\d{3}[\\dX])");

  /** Of whom nothing is known. */
  static final Tenure UNKNOWN = new Tenure(List.of());

  static Tenure of(Entity entity) {
    List<Years> years = new ArrayList<>();
    if (!entity.years().equals(Years.ALWAYS)) {
      years.add(entity.years());
    }
    Matcher terms = TERM.matcher(entity.offices());
    while (terms.find()) {
      int from = Integer.parseInt(terms.group(1));
      int to = terms.group(2) == null ? from : end(terms.group(3));
      years.add(new Years(from, to));
    }
    return new Tenure(years);
  }

  private static int end(String year) {
    return year == null ? Integer.MAX_VALUE : Integer.parseInt(year);
  }

  boolean isKnown() {
    return !years.isEmpty();
  }

  /** Whether some of the years lie in the span. */
  boolean meets(Years span) {
    return years.stream().anyMatch(y -> y.first() <= span.last() && span.first() <= y.last());
  }

  @Override
  public String toString() {
    return years.stream().map(Tenure::words).collect(Collectors.joining(", "));
  }

  private static String words(Years years) {
    String from = years.first() == Integer.MIN_VALUE ? "" : String.valueOf(years.first());
    String to = years.last() == Integer.MAX_VALUE ? "" : String.valueOf(years.last());
    return from.equals(to) ? from : from + "–" + to;
  }

  /** The years that a date in EDTF may lie in; empty when it tells none. */
  static Optional<Years> yearsOf(String edtf) {
    Matcher years = YEAR.matcher(edtf);
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    while (years.find()) {
      first = Math.min(first, Integer.parseInt(years.group(1).replace('X', '0')));
      last = Math.max(last, Integer.parseInt(years.group(1).replace('X', '9')));
    }
    boolean open = edtf.startsWith("..") || edtf.endsWith("..") || edtf.endsWith("/");
    return first > last || open ? Optional.empty() : Optional.of(new Years(first, last));
  }
}
