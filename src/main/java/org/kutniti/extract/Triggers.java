package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.mention.Requirement;
import org.kutniti.mention.Spotter;

/**
 * The triggers of all rules, by words without which they do not match: those of a sentence cost
 * nothing whose words do not occur in it, however many there are.
 */
final class Triggers {
  /**
   * A trigger of a rule.
   *
   * @param needed the words that it needs, by the spotter's bits
   * @param choices bits of words of which it needs one; none where it can do without; not to be
   *     changed
   * @param names as the rule's {@link Rule#namesNeeded}
   */
  record Trigger(Rule rule, Pattern words, Requirement needed, BitSet choices, int names) {
    boolean isMetBy(BitSet held) {
      return needed.isMetBy(held) && (choices.isEmpty() || choices.intersects(held));
    }
  }

  private final List<Trigger> all = new ArrayList<>();

  /** By the bit of a word the places, in the list of all, of triggers that are filed under it. */
  private final List<BitSet> byWord = new ArrayList<>();

  /** The bits of such words. */
  private final BitSet asked = new BitSet();

  private final BitSet anywhere = new BitSet();

  /** The triggers of rules, with a spotter of the words that they need. */
  Triggers(List<Rule> rules, Spotter spotter) {
    rules.forEach(rule -> addAll(rule, spotter));
    Map<Integer, Integer> uses = new HashMap<>();
    for (Trigger trigger : all) {
      trigger.needed().bits().forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    for (int i = 0; i < all.size(); i++) {
      file(i, uses);
    }
  }

  private void addAll(Rule rule, Spotter spotter) {
    int names = rule.namesNeeded();
    for (Pattern words : rule.triggers()) {
      Requirement needed = new Requirement(TriggerWords.needed(words, spotter));
      all.add(new Trigger(rule, words, needed, TriggerWords.choices(words, spotter), names));
    }
  }

  /** Files a trigger under what it needs that the fewest triggers need. */
  private void file(int place, Map<Integer, Integer> uses) {
    Trigger trigger = all.get(place);
    Optional<Integer> rarest = trigger.needed().bits().boxed().min(Comparator.comparing(uses::get));
    if (rarest.isPresent()) {
      put(rarest.get(), place);
    } else if (!trigger.choices().isEmpty()) {
      trigger.choices().stream().forEach(word -> put(word, place));
    } else {
      anywhere.set(place);
    }
  }

  private void put(int word, int place) {
    asked.set(word);
    while (byWord.size() <= word) {
      byWord.add(new BitSet());
    }
    byWord.get(word).set(place);
  }

  /**
   * Those that may match in a sentence, in the order of the rules.
   *
   * @param words that the sentence may hold, by the spotter's bits
   */
  List<Trigger> of(BitSet words) {
    if (!asked.intersects(words) && anywhere.isEmpty()) {
      return List.of();
    }
    BitSet met = new BitSet();
    addMet(anywhere, words, met);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (asked.get(word)) {
        addMet(byWord.get(word), words, met);
      }
    }
    return met.isEmpty() ? List.of() : met.stream().mapToObj(all::get).toList();
  }

  private void addMet(BitSet places, BitSet words, BitSet met) {
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      if (all.get(i).isMetBy(words)) {
        met.set(i);
      }
    }
  }
}
