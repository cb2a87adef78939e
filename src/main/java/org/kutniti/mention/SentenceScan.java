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

  /** Everything that the tokens may stand for. */
  Readings readings() {
    List<List<Reading>> all = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      List<Reading> here = sentence.token(i).isHyphen() ? List.of() : at(i);
      all.add(here.isEmpty() ? guessed(i) : here);
    }
    return new Readings(all);
  }

  private List<Reading> guessed(int token) {
    return compounds
        .read(sentence.token(token), token)
        .or(() -> misspellings.read(sentence.token(token), token))
        .stream()
        .toList();
  }

  private List<Reading> at(int first) {
    List<Reading> found = new ArrayList<>();
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
      collect(found, trie.at(node), first, token, i + 1);
    }
    return found.isEmpty() ? List.of() : found;
  }

  /** Adds the entries whose phrase ends in a token, when an ending or nothing is left of it. */
  private void collect(List<Reading> found, List<Entry> entries, int first, int last, int stemEnd) {
    if (entries.isEmpty() || stemEnd <= words.start(last)) {
      return;
    }
    String rest = words.text().substring(stemEnd, words.end(last));
    Optional<Ending> glued = endings.glued(words.text().charAt(stemEnd - 1), rest);
    int end = sentence.token(last).end() - rest.length();
    for (Entry entry : entries) {
      if (glued.isPresent() && (rest.isEmpty() || entry.inflected())) {
        found.add(reading(entry, first, last + 1, glued.get(), end));
      }
    }
  }

  /** Takes in an ending that stands as a word of its own or behind a hyphen. */
  private Reading reading(Entry entry, int from, int to, Ending glued, int stemEnd) {
    Optional<DetachedEnding> detached =
        entry.inflected() && glued.mark().equals(Ending.BARE)
            ? DetachedEnding.at(sentence, to, endings)
            : Optional.empty();
    return new Reading(
        entry,
        from,
        detached.map(DetachedEnding::to).orElse(to),
        detached.map(DetachedEnding::mark).orElse(glued.mark()),
        stemEnd);
  }
}
