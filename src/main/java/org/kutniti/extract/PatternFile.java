package org.kutniti.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns filed under what they need that the fewest need, a category or a word as it is spelled:
 * those cost nothing of which a sentence does not hold that. Immutable.
 */
final class PatternFile {
  private static final BitSet NONE = new BitSet();

  private final List<Pattern> all;
  private final Map<String, BitSet> byCategory = new HashMap<>();
  private final Map<String, BitSet> bySpelling = new HashMap<>();

  /** Those that need neither. */
  private final BitSet anywhere = new BitSet();

  PatternFile(List<Pattern> all) {
    this.all = List.copyOf(all);
    Map<String, Integer> categories = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (Pattern pattern : all) {
      pattern.required().forEach(category -> categories.merge(category, 1, Integer::sum));
      pattern.spelled().forEach(word -> words.merge(word, 1, Integer::sum));
    }
    for (int place = 0; place < all.size(); place++) {
      filed(all.get(place), categories, words).set(place);
    }
  }

  /** Where a pattern belongs, given how many patterns need each category and each word. */
  private BitSet filed(
      Pattern pattern, Map<String, Integer> categories, Map<String, Integer> words) {
    String category = rarest(pattern.required(), categories);
    String word = rarest(pattern.spelled(), words);
    if (category == null && word == null) {
      return anywhere;
    }
    boolean spelled =
        category == null || word != null && words.get(word) < categories.get(category);
    return spelled
        ? bySpelling.computeIfAbsent(word, w -> new BitSet())
        : byCategory.computeIfAbsent(category, c -> new BitSet());
  }

  private static String rarest(List<String> needs, Map<String, Integer> uses) {
    String rarest = null;
    for (String need : needs) {
      rarest = rarest == null || uses.get(need) < uses.get(rarest) ? need : rarest;
    }
    return rarest;
  }

  /** The places, in the list of all, of those that may occur in a sentence. */
  int[] in(Scene scene) {
    BitSet found = (BitSet) anywhere.clone();
    for (String category : scene.categories()) {
      found.or(byCategory.getOrDefault(category, NONE));
    }
    for (int i = 0; i < scene.size(); i++) {
      found.or(bySpelling.getOrDefault(scene.token(i).form(), NONE));
    }
    PatternMatcher matcher = scene.matcher();
    return found.stream().filter(place -> matcher.mayOccur(all.get(place))).toArray();
  }
}
