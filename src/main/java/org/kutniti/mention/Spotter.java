package org.kutniti.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
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

  /** The bit of persons' names, offices and honorifics: what a person may be known by. */
  static final int PERSON = 1;

  /** The bit of words that point back: she, there, both countries. */
  static final int POINTING = 2;

  private static final int FIRST_FREE = 3;

  private static final int[] NOTHING = {};
  private static final int[] NAMES = {NAME};
  private static final int[] PERSONS = {PERSON};

  private final PhraseTrie<Entry> phrases;
  private final Endings endings;
  private final Map<String, Integer> byCategory = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final Map<String, int[]> ofCategories = new ConcurrentHashMap<>();
  private final Collection<String> personTypes;

  /**
   * What a phrase tells. Two threads may work it out at once; that its field is final lets each see
   * all of it.
   */
  private record Telling(int[] bits) {}

  /** By node of the phrases what those tell that end there; null until a sentence comes there. */
  private final Telling[] tellings;

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
    this.personTypes = personTypes;
    endings = language.endings();
    categories.forEach(c -> byCategory.computeIfAbsent(c, k -> next()));
    words.forEach(w -> bySpelling.computeIfAbsent(w, k -> next()));
    bySpelling.forEach((word, bit) -> spelled.add(Words.of(word), bit));
    tellings = new Telling[phrases.size()];
    language
        .lexicon()
        .forEachCompound(
            (part, word) -> {
              String last = language.normaliser().normalise(part);
              IntStream.of(of(word.category())).forEach(bit -> lastParts.add(last, bit));
            });
  }

  private int next() {
    return FIRST_FREE + byCategory.size() + bySpelling.size();
  }

  private Telling telling(int node) {
    int[] all = NOTHING;
    for (Entry entry : phrases.at(node)) {
      int[] more = bits(entry);
      all = all.length == 0 || all == more ? more : both(all, more);
    }
    Telling telling = new Telling(all);
    tellings[node] = telling;
    return telling;
  }

  private int[] bits(Entry entry) {
    if (entry instanceof Entry.Name name) {
      return personTypes.contains(name.entity().type()) ? PERSONS : NAMES;
    }
    return entry instanceof Entry.Lexical lexical ? of(lexical.word().category()) : NOTHING;
  }

  private static int[] both(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).sorted().distinct().toArray();
  }

  private int[] of(String category) {
    return ofCategories.computeIfAbsent(category, this::told);
  }

  /** What a word of a category tells. */
  private int[] told(String category) {
    BitSet all = new BitSet();
    if (byCategory.containsKey(category)) {
      all.set(byCategory.get(category));
    }
    if (category.startsWith(Category.OFFICE) || category.equals(Category.HONORIFIC)) {
      all.set(PERSON);
    }
    if (MentionFinder.ANAPHORS.contains(category)) {
      all.set(POINTING);
    }
    return all.stream().toArray();
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
        Telling known = tellings[node];
        int[] bits = (known == null ? telling(node) : known).bits;
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
