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
   * @param names as the rule's {@link Rule#namesNeeded}
   */
  record Trigger(Rule rule, Pattern words, Requirement needed, int names) {}

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
      trigger.needed().all().forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    for (int i = 0; i < all.size(); i++) {
      file(i, uses);
    }
  }

  private void addAll(Rule rule, Spotter spotter) {
    int names = rule.namesNeeded();
    for (Pattern words : rule.triggers()) {
      BitSet needed = TriggerWords.needed(words, spotter);
      BitSet choices = TriggerWords.choices(words, spotter);
      all.add(new Trigger(rule, words, new Requirement(needed, choices), names));
    }
  }

  /** Files a trigger under what it needs that the fewest triggers need. */
  private void file(int place, Map<Integer, Integer> uses) {
    Requirement needed = all.get(place).needed();
    Optional<Integer> rarest = needed.all().boxed().min(Comparator.comparing(uses::get));
    if (rarest.isPresent()) {
      put(rarest.get(), place);
    } else if (needed.choices().findAny().isPresent()) {
      needed.choices().forEach(word -> put(word, place));
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
    long[] held = words.toLongArray();
    addMet(anywhere, held, met);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (asked.get(word)) {
        addMet(byWord.get(word), held, met);
      }
    }
    return met.isEmpty() ? List.of() : met.stream().mapToObj(all::get).toList();
  }

  private void addMet(BitSet places, long[] held, BitSet met) {
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      if (all.get(i).needed().isMetBy(held)) {
        met.set(i);
      }
    }
  }
}
