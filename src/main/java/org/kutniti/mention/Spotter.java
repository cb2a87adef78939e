package org.kutniti.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.WordMemory;
import org.kutniti.text.Sentence;
import org.kutniti.text.Words;

/**
 * Tells which words of a vocabulary a sentence holds, in one walk along its tokens. It knows not
 * what becomes of them: that costs more, and few sentences are worth it.
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

  private final Vocabulary vocabulary;
  private final PhraseTrie<Entry> phrases;
  private final Endings endings;
  private final Map<String, Integer> byCategory = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final Tellings tellings;
  private final PhraseTrie<Integer> lastParts = new PhraseTrie<>();
  private final PhraseTrie<Integer> spelled = new PhraseTrie<>();
  private final WordMemory<Sight> sights = new WordMemory<>(this::sight);

  /**
   * A spotter of names, persons, words that point back, and what is wanted besides.
   *
   * @param phrases all that the vocabulary knows
   * @param personTypes classes of the ontology that are persons
   * @param categories wanted categories of the lexicon
   * @param words wanted words as they are spelled, normalised
   */
  Spotter(
      LanguagePack language,
      Vocabulary vocabulary,
      PhraseTrie<Entry> phrases,
      Collection<String> personTypes,
      Collection<String> categories,
      Collection<String> words) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    endings = language.endings();
    categories.forEach(c -> byCategory.computeIfAbsent(c, k -> size()));
    words.forEach(w -> bySpelling.computeIfAbsent(w, k -> size()));
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

  /** More than any bit. */
  public int size() {
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
    Spotted seen = new Spotted(size(), sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isHyphen(i)) {
        Sight sight = sights.of(sentence.text(), sentence.start(i), sentence.end(i));
        seen.add(sight, i);
        if (sight.next() != PhraseTrie.NOWHERE) {
          spotLonger(sight.next(), sentence, i, seen);
        }
      }
    }
    return seen;
  }

  /** Adds what starts at a token and goes on behind it, from the node behind it. */
  private void spotLonger(int next, Sentence sentence, int first, Spotted seen) {
    int node = next;
    for (int i = first + 1; node != PhraseTrie.NOWHERE && i < sentence.size(); i++) {
      if (!sentence.isHyphen(i)) {
        int end = sentence.end(i);
        int last =
            spotWithin(
                node, sentence.text(), sentence.start(i), end, bits -> seen.addAll(bits, first));
        node = phrases.step(last, ' ');
      }
    }
  }

  /** What a token tells by itself. */
  private Sight sight(String form) {
    BitSet bits = new BitSet();
    int last = spotWithin(PhraseTrie.ROOT, form, 0, form.length(), told -> setAll(bits, told));
    spelled.forEachBeginning(form, 0, form.length(), bits::set);
    for (int i = 1; i < form.length(); i++) {
      lastParts.forEachBeginning(form, i, form.length(), bits::set);
    }
    return new Sight(form, bits.stream().toArray(), phrases.step(last, ' '), vocabulary);
  }

  private static void setAll(BitSet bits, int[] more) {
    for (int bit : more) {
      bits.set(bit);
    }
  }

  /**
   * Goes on from a node to the end of a token, hands over what the phrases that end there tell, and
   * says which node it comes to.
   */
  private int spotWithin(int from, String text, int start, int end, Consumer<int[]> use) {
    int node = from;
    for (int i = start; i < end && node != PhraseTrie.NOWHERE; i++) {
      node = phrases.step(node, text.charAt(i));
      if (phrases.isEnd(node)) {
        int[] bits = tellings.at(node);
        if (bits.length > 0 && endings.after(text, i + 1, end) != null) {
          use.accept(bits);
        }
      }
    }
    return node;
  }
}
