package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/** What tells the language of a text: its script and its first words. Used by one thread. */
public final class TextSample {
  /** So many words show which ones are frequent. */
  private static final int WORDS = 400;

  private final UnicodeScript script;
  private final String text;
  private Cut words;

  private TextSample(UnicodeScript script, String text) {
    this.script = script;
    this.text = text;
  }

  /** The sample of a text; none when it has no letters. */
  public static Optional<TextSample> of(String text) {
    return Scripts.ofMost(text).map(script -> new TextSample(script, Scripts.beginning(text)));
  }

  /** The script of most of its letters. */
  public UnicodeScript script() {
    return script;
  }

  /** The first few hundred words in this script, as they stand. */
  public List<String> words() {
    return whole();
  }

  private Cut whole() {
    if (words == null) {
      words = cut();
    }
    return words;
  }

  /** What a memory tells of a word, which is not copied for that. */
  <T> T word(int i, WordMemory<T> memory) {
    int[] bounds = whole().bounds;
    return memory.of(text, bounds[2 * i], bounds[2 * i + 1]);
  }

  /** Whether some word may hold a letter; false is certain, and costs less than to cut words. */
  boolean mayHold(int letter) {
    return text.indexOf(letter) >= 0;
  }

  private Cut cut() {
    int[] bounds = new int[2 * WORDS];
    int found = 0;
    int i = 0;
    while (i < text.length() && found < bounds.length) {
      int letter = text.codePointAt(i);
      if (!LetterTable.isLetter(letter)) {
        i += Character.charCount(letter);
      } else {
        int end = endOfWord(i);
        if (LetterTable.script(letter) == script) {
          bounds[found++] = i;
          bounds[found++] = end;
        }
        i = end;
      }
    }
    return new Cut(text, Arrays.copyOf(bounds, found));
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      if (!LetterTable.isInWord(letter)) {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  /** Words of a text, each copied when somebody asks for it: mostly the first ones tell enough. */
  private static final class Cut extends AbstractList<String> implements RandomAccess {
    private final String text;

    /** Where each word starts and where it ends. */
    private final int[] bounds;

    Cut(String text, int[] bounds) {
      this.text = text;
      this.bounds = bounds;
    }

    @Override
    public String get(int i) {
      return text.substring(bounds[2 * i], bounds[2 * i + 1]);
    }

    @Override
    public int size() {
      return bounds.length / 2;
    }
  }
}
