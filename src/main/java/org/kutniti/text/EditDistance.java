package org.kutniti.text;

import java.util.Arrays;

/** How many letters two words differ in. */
public final class EditDistance {
  private EditDistance() {}

  /** Levenshtein's distance: the fewest letters to put in, take out or replace, in UTF-16 units. */
  public static int of(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
