package org.kutniti.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two spellings name the same person or thing. */
final class NameComparison {
  /** Share of code points that must agree: lets transliterations differ in a vowel or two. */
  private static final double SIMILAR = 0.75;

  private NameComparison() {}

  /** Equal after {@link #normalise}, or the words of one all among the other's, or nearly equal. */
  static boolean same(String left, String right) {
    String a = normalise(left);
    String b = normalise(right);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b) || shareWords(a, b) || similarity(a, b) >= SIMILAR;
  }

  private static boolean shareWords(String a, String b) {
    Set<String> left = Set.copyOf(List.of(a.split(" ")));
    Set<String> right = Set.copyOf(List.of(b.split(" ")));
    return left.containsAll(right) || right.containsAll(left);
  }

  /** Lower case, without signs that spellings leave out, words apart by one space. */
  static String normalise(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> append(kept, c));
    return kept.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder kept, int c) {
    if (Spelling.isDropped(c)) {
      return;
    }
    if (Spelling.isWord(c)) {
      kept.appendCodePoint(Spelling.folded(c));
    } else if (kept.isEmpty() || kept.charAt(kept.length() - 1) != ' ') {
      kept.append(' ');
    }
  }

  /** One minus the Levenshtein distance over the longer length. */
  private static double similarity(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      nextRow(row, a[i - 1], b, i);
    }
    return 1 - row[b.length] / (double) Math.max(a.length, b.length);
  }

  private static void nextRow(int[] row, int letter, int[] b, int i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= b.length; j++) {
      int replaced = diagonal + (letter == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
    }
  }
}
