package org.kutniti.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts documents together that tell the same story in nearly the same words. Which come together
 * depends on nothing but the documents: those that are alike, and those that are alike to these.
 */
public final class Stories {
  /** From this likeness on two texts are the same story. */
  static final double ALIKE = 0.5;

  private static final int NONE = -1;

  private final List<String> names;
  private final List<Sketch> sketches;
  private final int[] story;

  private Stories(TreeMap<String, Sketch> documents) {
    names = List.copyOf(documents.keySet());
    sketches = List.copyOf(documents.values());
    story = IntStream.range(0, names.size()).toArray();
  }

  /**
   * The stories that more than one document tells, each as the names of its documents in order, in
   * the order of their first.
   *
   * @param documents sketches by the documents' names
   */
  public static List<List<String>> of(Map<String, Sketch> documents) {
    Stories stories = new Stories(new TreeMap<>(documents));
    stories.joinEquals();
    for (int band = 0; band < Sketch.BANDS; band++) {
      stories.join(band);
    }
    return stories.shared();
  }

  private void joinEquals() {
    Map<Sketch, Integer> first = new HashMap<>();
    for (int document = 0; document < names.size(); document++) {
      Integer earlier = first.putIfAbsent(sketches.get(document), document);
      if (earlier != null) {
        join(earlier, document);
      }
    }
  }

  /**
   * Compares those that agree in a band; of equal ones but the first. They are found in a table of
   * the last document with each band, each of which knows the one before it: there may be millions.
   */
  private void join(int band) {
    long[] bands = sketches.stream().mapToLong(sketch -> sketch.band(band)).toArray();
    int[] last = new int[Integer.highestOneBit(bands.length | 1) * 4];
    Arrays.fill(last, NONE);
    int[] before = new int[bands.length];
    for (int document = 0; document < bands.length; document++) {
      int place = place(bands, last, document);
      boolean alone = true;
      for (int other = last[place]; other != NONE; other = before[other]) {
        alone &= !sketches.get(other).equals(sketches.get(document));
        if (first(other) != first(document) && areAlike(other, document)) {
          join(other, document);
        }
      }
      if (alone) {
        before[document] = last[place];
        last[place] = document;
      }
    }
  }

  /** Where in the table those with the document's band are, or it is to be the first. */
  private static int place(long[] bands, int[] last, int document) {
    int mask = last.length - 1;
    int place = (int) Shingles.mixed(bands[document]) & mask;
    while (last[place] != NONE && bands[last[place]] != bands[document]) {
      place = place + 1 & mask;
    }
    return place;
  }

  private boolean areAlike(int one, int other) {
    return sketches.get(one).likeness(sketches.get(other)) >= ALIKE;
  }

  private void join(int one, int other) {
    int low = Math.min(first(one), first(other));
    int high = Math.max(first(one), first(other));
    story[high] = low;
  }

  /** The first document of the story that a document tells. */
  private int first(int document) {
    int at = document;
    while (story[at] != at) {
      story[at] = story[story[at]];
      at = story[at];
    }
    return at;
  }

  private List<List<String>> shared() {
    Map<Integer, List<String>> byFirst = new TreeMap<>();
    for (int document = 0; document < names.size(); document++) {
      byFirst.computeIfAbsent(first(document), f -> new ArrayList<>()).add(names.get(document));
    }
    return byFirst.values().stream().filter(all -> all.size() > 1).map(List::copyOf).toList();
  }
}
