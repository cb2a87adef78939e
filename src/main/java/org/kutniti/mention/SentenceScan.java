package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;
import org.kutniti.text.Words;

/**
 * Looks up a sentence in the automaton of all phrases, at every token; what is not there may be a
 * compound.
 */
final class SentenceScan {
  private static final List<Reading> NONE = List.of();

  private final PhraseTrie<Entry> trie;
  private final Compounds compounds;
  private final Misspellings misspellings;
  private final Endings endings;
  private final Sentence sentence;
  private final Words words;

  SentenceScan(
      PhraseTrie<Entry> trie,
      Compounds compounds,
      Misspellings misspellings,
      Endings endings,
      Sentence sentence) {
    this.trie = trie;
    this.compounds = compounds;
    this.misspellings = misspellings;
    this.endings = endings;
    this.sentence = sentence;
    words = new Words(sentence);
  }

  /**
   * Everything that the tokens may stand for; of most words it is known that they do for nothing.
   */
  Readings readings(Spotted spotted) {
    List<List<Reading>> all = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      boolean any = !sentence.isHyphen(i) && spotted.sight(i).isExplained();
      all.add(any ? explained(i) : NONE);
    }
    return new Readings(all);
  }

  private List<Reading> explained(int token) {
    List<Reading> found = at(token);
    return found.isEmpty() && sentence.isWord(token) ? guessed(token) : found;
  }

  private List<Reading> guessed(int token) {
    Optional<Reading> compound = compounds.read(sentence.token(token), token);
    Optional<Reading> guess =
        compound.isPresent() ? compound : misspellings.read(sentence.token(token), token);
    return guess.isPresent() ? List.of(guess.get()) : List.of();
  }

  private List<Reading> at(int first) {
    List<Reading> found = NONE;
    String text = words.text();
    int node = PhraseTrie.ROOT;
    int token = first;
    for (int i = words.start(first); i < text.length(); i++) {
      node = trie.step(node, text.charAt(i));
      if (node == PhraseTrie.NOWHERE) {
        break;
      }
      while (i >= words.end(token)) {
        token++;
      }
      if (trie.isEnd(node) && i + 1 > words.start(token)) {
        found = with(found, trie.at(node), first, token, i + 1);
      }
    }
    return found;
  }

  /** Adds the entries whose phrase ends in a token, when an ending or nothing is left of it. */
  private List<Reading> with(
      List<Reading> found, List<Entry> entries, int first, int last, int stemEnd) {
    int wordEnd = words.end(last);
    Ending glued = endings.after(words.text(), stemEnd, wordEnd);
    if (glued == null) {
      return found;
    }
    List<Reading> all = found.isEmpty() ? new ArrayList<>(4) : found;
    int end = sentence.end(last) - (wordEnd - stemEnd);
    for (Entry entry : entries) {
      if (stemEnd == wordEnd || entry.inflected()) {
        all.add(reading(entry, first, last + 1, glued, end));
      }
    }
    return all;
  }

  /** Takes in an ending that stands as a word of its own or behind a hyphen. */
  private Reading reading(Entry entry, int from, int to, Ending glued, int stemEnd) {
    DetachedEnding detached =
        entry.inflected() && glued.mark().equals(Ending.BARE)
            ? DetachedEnding.at(sentence, to, endings).orElse(null)
            : null;
    return detached == null
        ? new Reading(entry, from, to, glued.mark(), stemEnd)
        : new Reading(entry, from, detached.to(), detached.mark(), stemEnd);
  }
}
