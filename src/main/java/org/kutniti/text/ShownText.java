package org.kutniti.text;

import java.util.regex.Pattern;

/** Text of others within a line that people read. */
public final class ShownText {
  /** What would break a line, move about on a terminal or turn its direction. */
  private static final Pattern UNSHOWN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern UNSHOWN_IN_LINES =
      Pattern.compile("[" + UNSHOWN.pattern() + "&&[^\\n\\t]]");

  private ShownText() {}

  /** The same in as many lines: tabs and line breaks stay. */
  public static String lines(String text) {
    return UNSHOWN_IN_LINES.matcher(text).replaceAll("\uFFFD");
  }

  /** The same on one line: control characters, and signs that turn the direction, are U+FFFD. */
  public static String of(String text) {
    return UNSHOWN.matcher(text).replaceAll("\uFFFD");
  }
}
