package org.kutniti.language;

import java.util.Map;

/**
 * How a language's writing is evened out for matching ({@code characters} in {@code
 * language.yaml}).
 *
 * @param drop characters that do not count ({@code "\u200C"} and the like)
 * @param replace strings that are read as others; the longest that fits wins
 * @param fold whether upper and lower case are read as the same
 */
public record Characters(String drop, Map<String, String> replace, boolean fold) {
  public Characters {
    drop = drop == null ? "" : drop;
    replace = replace == null ? Map.of() : Map.copyOf(replace);
  }
}
