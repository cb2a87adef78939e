package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;
import org.kutniti.text.Words;

/**
 * The words that triggers are made of, by which a sentence that none can stand in is passed over:
 * one walk along its letters, whatever the number of triggers.
 */
final class TriggerWords {
  /** Begins the name of a word that is spelled out, which no category has. */
  private static final String SPELLED = "=";

  private final PhraseTrie<Integer> phrases = new PhraseTrie<>();
  private final PhraseTrie<Integer> lastParts = new PhraseTrie<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** By the number of a word that a trigger needs, all that it needs. */
  private final List<List<BitSet>> needs = new ArrayList<>();

  private final boolean anything;

  TriggerWords(List<Rule> rules, LanguagePack language) {
    boolean open = false;
    for (Rule rule : rules) {
      for (Pattern trigger : rule.triggers()) {
        open |= !add(trigger);
      }
    }
    anything = open;
    numbers.keySet().stream()
        .filter(name -> name.startsWith(SPELLED))
        .forEach(name -> put(phrases, name.substring(1), name, language));
    language.lexicon().forEach((phrase, word) -> put(phrases, phrase, word.category(), language));
    language
        .lexicon()
        .forEachCompound((part, word) -> put(lastParts, part, word.category(), language));
  }

  private void put(
      PhraseTrie<Integer> trie, String phrase, String category, LanguagePack language) {
    Integer number = numbers.get(category);
    if (number != null) {
      trie.add(Words.of(language.normaliser().normalise(phrase)), number);
    }
  }

  /** Adds what a trigger needs, unless it needs no word. */
  private boolean add(Pattern trigger) {
    BitSet all = new BitSet();
    trigger.required().forEach(category -> all.set(number(category)));
    trigger.spelled().stream()
        .filter(word -> !Words.of(word).isEmpty())
        .forEach(word -> all.set(number(SPELLED + word)));
    if (!all.isEmpty()) {
      needs.get(all.nextSetBit(0)).add(all);
      return true;
    }
    trigger.choices().forEach(category -> needs.get(number(category)).add(all));
    return !trigger.choices().isEmpty();
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          needs.add(new ArrayList<>());
          return needs.size() - 1;
        });
  }

  /** Whether the sentence holds all words of some trigger. */
  boolean mayStandIn(Sentence sentence) {
    BitSet seen = new BitSet(needs.size());
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isHyphen(i)) {
        notePhrases(sentence, i, seen);
      }
      if (!lastParts.isEmpty() && sentence.isWord(i)) {
        noteLastParts(sentence, i, seen);
      }
    }
    return anything || holdsNeeded(seen);
  }

  private boolean holdsNeeded(BitSet seen) {
    for (int word = seen.nextSetBit(0); word >= 0; word = seen.nextSetBit(word + 1)) {
      for (BitSet needed : needs.get(word)) {
        if (holds(seen, needed)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(BitSet seen, BitSet needed) {
    for (int word = needed.nextSetBit(0); word >= 0; word = needed.nextSetBit(word + 1)) {
      if (!seen.get(word)) {
        return false;
      }
    }
    return true;
  }

  /** Notes the phrases that start with a token, whatever ending follows. */
  private void notePhrases(Sentence sentence, int first, BitSet seen) {
    int node = noteWithin(phrases, PhraseTrie.ROOT, sentence, sentence.start(first), first, seen);
    int token = first + 1;
    while (node != PhraseTrie.NOWHERE && token < sentence.size()) {
      if (!sentence.isHyphen(token)) {
        int next = phrases.step(node, ' ');
        node = noteWithin(phrases, next, sentence, sentence.start(token), token, seen);
      }
      token++;
    }
  }

  private void noteLastParts(Sentence sentence, int token, BitSet seen) {
    for (int i = sentence.start(token) + 1; i < sentence.end(token); i++) {
      noteWithin(lastParts, PhraseTrie.ROOT, sentence, i, token, seen);
    }
  }

  /** Goes on to the end of a token and says which node that is. */
  private static int noteWithin(
      PhraseTrie<Integer> trie, int from, Sentence sentence, int start, int token, BitSet seen) {
    int node = from;
    int end = sentence.end(token);
    for (int i = start; i < end && node != PhraseTrie.NOWHERE; i++) {
      node = trie.step(node, sentence.text().charAt(i));
      for (Integer word : trie.at(node)) {
        seen.set(word);
      }
    }
    return node;
  }
}
