package org.kutniti.mention;

import java.util.Map;

/**
 * Words that tell when.
 *
 * @param from the first token
 * @param to after the last token
 * @param gives what kind of date it is, as the language's data says
 * @param values the numbers found: {@code Y}, {@code M}, {@code D}, {@code W}; a second one of a
 *     kind is {@code Y2} and so on
 */
public record DateMention(int from, int to, String gives, Map<String, Integer> values) {
  public DateMention {
    values = Map.copyOf(values);
  }
}
