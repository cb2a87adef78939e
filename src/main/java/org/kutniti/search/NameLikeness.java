package org.kutniti.search;

import java.util.List;
import org.kutniti.text.EditDistance;

/** How like a name a text is, from 0 to 100. */
record NameLikeness(WordAnalyzer analyzer) {
  private static final double SAME = 100;

  /** The same words in another order, as in lists of names. */
  private static final double REORDERED = 97;

  /** The name with an ending of its language, as it stands in a sentence. */
  private static final double INFLECTED = 95;

  private static final double NEAREST_OF_OTHERS = 90;

  /** Takes the evened words of both. */
  double of(List<String> text, List<String> words) {
    if (text.equals(words)) {
      return SAME;
    }
    if (sorted(text).equals(sorted(words))) {
      return REORDERED;
    }
    return isInflected(text, words) ? INFLECTED : NEAREST_OF_OTHERS * likeness(text, words);
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private boolean isInflected(List<String> text, List<String> name) {
    int last = text.size() - 1;
    return text.size() == name.size()
        && text.subList(0, last).equals(name.subList(0, last))
        && analyzer.forms(text.get(last)).contains(name.get(last));
  }

  private static double likeness(List<String> text, List<String> name) {
    String a = String.join(" ", sorted(text));
    String b = String.join(" ", sorted(name));
    return 1 - (double) EditDistance.of(a, b) / Math.max(a.length(), b.length());
  }
}
