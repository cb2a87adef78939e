package org.kutniti.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * What somebody types, as a query to the index: all words must be there, of the last one perhaps
 * only the beginning is typed.
 *
 * @param words evened out
 */
record SearchText(List<String> words) {
  private static final int FUZZY_FROM = 5;

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** For names and words as they are written. */
  String exact() {
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> {
              String word = QueryParserBase.escape(words.get(i));
              return i == words.size() - 1 ? "+(" + word + " " + word + "*)" : "+" + word;
            })
        .collect(Collectors.joining(" "));
  }

  /** For names with a letter or two amiss. */
  String fuzzy() {
    return words.stream()
        .map(
            word ->
                "+"
                    + QueryParserBase.escape(word)
                    + (word.length() >= FUZZY_FROM ? (word.length() > 7 ? "~2" : "~1") : ""))
        .collect(Collectors.joining(" "));
  }
}
