package org.kutniti.story;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The runs of words in a text, each as a number; spelling variants of Unicode are the same. */
final class Shingles {
  /** What numbers are spread with: 2^64 divided by the golden ratio. */
  static final long STEP = 0x9E3779B97F4A7C15L;

  /** How many words a run has; two texts on one subject have few runs of that length in common. */
  private static final int WORDS = 5;

  private final List<Long> runs = new ArrayList<>();
  private final Deque<Long> window = new ArrayDeque<>();
  private long word;

  private Shingles() {}

  /** All runs, a shorter one where the text has no more words, none where it has none. */
  static List<Long> of(String text) {
    Shingles shingles = new Shingles();
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(shingles::add);
    shingles.endWord();
    if (shingles.runs.isEmpty() && !shingles.window.isEmpty()) {
      shingles.addRun();
    }
    return shingles.runs;
  }

  private void add(int point) {
    if (isPartOfWord(point)) {
      word = mixed(word + STEP + Character.toLowerCase(point));
    } else if (Character.getType(point) != Character.FORMAT) {
      endWord();
    }
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private void endWord() {
    if (word == 0) {
      return;
    }
    window.addLast(word);
    word = 0;
    if (window.size() == WORDS) {
      addRun();
      window.removeFirst();
    }
  }

  private void addRun() {
    long run = 0;
    for (long each : window) {
      run = mixed(run + each);
    }
    runs.add(run);
  }

  /** A number spread over all numbers (the finish of SplitMix64). */
  static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
