package org.kutniti.language;

import java.util.List;

/**
 * A preposition or postposition ({@code marks.yaml}).
 *
 * @param mark the mark it gives to the name beside it
 * @param after words that follow the name
 * @param before words that stand before it
 * @param needs the endings that the name must have for a word behind it to count; empty for any
 */
public record Adposition(String mark, List<String> after, List<String> before, List<String> needs) {
  public Adposition {
    after = after == null ? List.of() : List.copyOf(after);
    before = before == null ? List.of() : List.copyOf(before);
    needs = needs == null ? List.of() : List.copyOf(needs);
  }
}
