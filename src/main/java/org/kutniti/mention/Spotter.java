package org.kutniti.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;
import org.kutniti.text.Words;

/**
 * Tells which words of a vocabulary a sentence holds, in one walk along its letters that copies
 * nothing. It knows not what becomes of them: that costs more, and few sentences are worth it.
 */
public final class Spotter {
  /** The bit of names that are no person's. */
  static final int NAME = 0;

  /** The bit of persons' names. */
  static final int PERSON = 1;

  /** The bit of offices and honorifics: words that a person's name may stand beside. */
  static final int TITLE = 2;

  /** The bit of words that point back: she, there, both countries. The last of what is known. */
  static final int POINTING = 3;

  /** The bit of words that introduce a person: "is a". */
  static final int INTRODUCED = 4;

  private static final int FIRST_FREE = 5;

  private final PhraseTrie<Entry> phrases;
  private final Endings endings;
  private final Map<String, Integer> byCategory = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final Tellings tellings;
  private final PhraseTrie<Integer> lastParts = new PhraseTrie<>();
  private final PhraseTrie<Integer> spelled = new PhraseTrie<>();

  /**
   * A spotter of names, persons, words that point back, and what is wanted besides.
   *
   * @param personTypes classes of the ontology that are persons
   * @param categories wanted categories of the lexicon
   * @param words wanted words as they are spelled, normalised
   */
  Spotter(
      LanguagePack language,
      PhraseTrie<Entry> phrases,
      Collection<String> personTypes,
      Collection<String> categories,
      Collection<String> words) {
    this.phrases = phrases;
    endings = language.endings();
    categories.forEach(c -> byCategory.computeIfAbsent(c, k -> next()));
    words.forEach(w -> bySpelling.computeIfAbsent(w, k -> next()));
    bySpelling.forEach((word, bit) -> spelled.add(Words.of(word), bit));
    tellings = new Tellings(phrases, personTypes, byCategory);
    language
        .lexicon()
        .forEachCompound(
            (part, word) -> {
              String last = language.normaliser().normalise(part);
              IntStream.of(tellings.of(word.category())).forEach(bit -> lastParts.add(last, bit));
            });
  }

  private int next() {
    return FIRST_FREE + byCategory.size() + bySpelling.size();
  }

  /** The bit of a wanted category. */
  public int ofCategory(String category) {
    return byCategory.get(category);
  }

  /** The bit of a wanted word. */
  public int ofWord(String word) {
    return bySpelling.get(word);
  }

  /** The bits of all words that the sentence holds, and of some that it may not. */
  Spotted spot(Sentence sentence) {
    Spotted seen = new Spotted(next());
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isHyphen(i)) {
        spotPhrases(sentence, i, seen);
        spotSpelled(sentence, i, seen);
      }
      if (!lastParts.isEmpty() && sentence.isWord(i)) {
        spotLastParts(sentence, i, seen);
      }
    }
    return seen;
  }

  private void spotPhrases(Sentence sentence, int first, Spotted seen) {
    int node = spotWithin(PhraseTrie.ROOT, sentence, first, first, seen);
    int token = first + 1;
    while (node != PhraseTrie.NOWHERE && token < sentence.size()) {
      if (!sentence.isHyphen(token)) {
        node = spotWithin(phrases.step(node, ' '), sentence, token, first, seen);
      }
      token++;
    }
  }

  /** Goes on to the end of a token, with what starts at the first, and says which node that is. */
  private int spotWithin(int from, Sentence sentence, int token, int first, Spotted seen) {
    String text = sentence.text();
    int end = sentence.end(token);
    int node = from;
    for (int i = sentence.start(token); i < end && node != PhraseTrie.NOWHERE; i++) {
      node = phrases.step(node, text.charAt(i));
      if (phrases.isEnd(node)) {
        int[] bits = tellings.at(node);
        if (bits.length > 0 && endings.after(text, i + 1, end) != null) {
          addAll(bits, first, seen);
        }
      }
    }
    return node;
  }

  private static void addAll(int[] bits, int token, Spotted seen) {
    for (int bit : bits) {
      seen.add(bit, token);
    }
  }

  private void spotSpelled(Sentence sentence, int token, Spotted seen) {
    spotBeginnings(spelled, sentence, token, sentence.start(token), seen);
  }

  private void spotLastParts(Sentence sentence, int token, Spotted seen) {
    for (int i = sentence.start(token) + 1; i < sentence.end(token); i++) {
      spotBeginnings(lastParts, sentence, token, i, seen);
    }
  }

  private static void spotBeginnings(
      PhraseTrie<Integer> trie, Sentence sentence, int token, int from, Spotted seen) {
    trie.forEachBeginning(sentence.text(), from, sentence.end(token), bit -> seen.add(bit, token));
  }
}
