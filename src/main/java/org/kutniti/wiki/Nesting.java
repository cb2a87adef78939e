package org.kutniti.wiki;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep tags stand within each other, told before a parser takes quadratic time over them. */
public final class Nesting {
  /** How deep tags may stand within each other; no author goes a tenth as deep. */
  public static final int DEEPEST = 500;

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*+)[^<>]*+(?<!/)>");

  private Nesting() {}

  /**
   * Whether more of them are open at one place than may be. Looks at each character once.
   *
   * @param counts tells by its name in lower case whether a tag counts
   */
  public static boolean isTooDeep(CharSequence markup, Predicate<String> counts) {
    Matcher tag = TAG.matcher(markup);
    int open = 0;
    while (open <= DEEPEST && tag.find()) {
      if (counts.test(tag.group(2).toLowerCase(Locale.ROOT))) {
        open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
      }
    }
    return open > DEEPEST;
  }
}
