package org.kutniti.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    Map<Need, Integer> uses = new HashMap<>();
    all.forEach(pattern -> needs(pattern).forEach(need -> uses.merge(need, 1, Integer::sum)));
    for (int place = 0; place < all.size(); place++) {
      file(place, uses);
    }
  }

  private record Need(boolean spelled, String name) {}

  private static Stream<Need> needs(Pattern pattern) {
    return Stream.concat(
        pattern.required().stream().map(category -> new Need(false, category)),
        pattern.spelled().stream().map(word -> new Need(true, word)));
  }

  private void file(int place, Map<Need, Integer> uses) {
    needs(all.get(place))
        .min(Comparator.comparing(uses::get))
        .map(
            need ->
                (need.spelled() ? bySpelling : byCategory)
                    .computeIfAbsent(need.name(), n -> new BitSet()))
        .orElse(anywhere)
        .set(place);
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
