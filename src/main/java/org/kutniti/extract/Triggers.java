package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.kutniti.mention.Readings;
import org.kutniti.mention.Requirement;
import org.kutniti.mention.Spotter;
import org.kutniti.text.Sentence;

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

  /** By the bit of a word the places, in the list of all, of triggers that ask for it. */
  private final List<BitSet> byWord = new ArrayList<>();

  /** The bits of such words. */
  private final BitSet asked = new BitSet();

  private final BitSet anywhere = new BitSet();

  /** The triggers of rules, with a spotter of the words that they need. */
  Triggers(List<Rule> rules, Spotter spotter) {
    for (Rule rule : rules) {
      int names = rule.namesNeeded();
      rule.triggers().forEach(words -> add(rule, words, names, spotter));
    }
  }

  private void add(Rule rule, Pattern words, int names, Spotter spotter) {
    BitSet needed = TriggerWords.needed(words, spotter);
    BitSet choices = TriggerWords.choices(words, spotter);
    if (!needed.isEmpty()) {
      put(needed.nextSetBit(0));
    } else if (!choices.isEmpty()) {
      choices.stream().forEach(this::put);
    } else {
      anywhere.set(all.size());
    }
    all.add(new Trigger(rule, words, new Requirement(needed), names));
  }

  /** Files the trigger that comes next under a word. */
  private void put(int word) {
    asked.set(word);
    while (byWord.size() <= word) {
      byWord.add(new BitSet());
    }
    byWord.get(word).set(all.size());
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
    BitSet fitting = (BitSet) anywhere.clone();
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (asked.get(word)) {
        fitting.or(byWord.get(word));
      }
    }
    return met(fitting, words);
  }

  private List<Trigger> met(BitSet fitting, BitSet words) {
    List<Trigger> met = new ArrayList<>();
    for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
      if (all.get(i).needed().isMetBy(words)) {
        met.add(all.get(i));
      }
    }
    return met;
  }

  /**
   * Whether one of some triggers may stand in a sentence, of a rule whose names may, too.
   *
   * @param names whether the sentence may hold so many; asked only where a trigger may stand
   */
  static boolean may(
      List<Trigger> triggers, Sentence sentence, Readings readings, IntPredicate names) {
    Outline outline = new Outline(sentence, readings);
    for (Trigger trigger : triggers) {
      if (outline.mayHold(trigger.words()) && names.test(trigger.names())) {
        return true;
      }
    }
    return false;
  }
}
