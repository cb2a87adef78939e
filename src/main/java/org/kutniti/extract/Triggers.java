package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
  private final WordCounts counts;

  /** Filed anew, once, when it is known how frequent words are; either finds the same. */
  private volatile TriggerFile file;

  /** The triggers of rules, with a spotter of the words that they need. */
  Triggers(List<Rule> rules, Spotter spotter) {
    rules.stream().filter(rule -> !rule.echo()).forEach(rule -> addAll(rule, spotter));
    rules.stream().filter(Rule::echo).forEach(rule -> addAll(rule, spotter));
    counts = new WordCounts(spotter.size());
    file = filed(new int[spotter.size()]);
  }

  private void addAll(Rule rule, Spotter spotter) {
    int names = rule.namesNeeded();
    for (Pattern words : rule.triggers()) {
      BitSet needed = TriggerWords.needed(words, spotter);
      BitSet choices = TriggerWords.choices(words, spotter);
      all.add(new Trigger(rule, words, new Requirement(needed, choices), names));
    }
  }

  private TriggerFile filed(int[] frequencies) {
    return new TriggerFile(all.stream().map(Trigger::needed).toList(), frequencies);
  }

  /**
   * Those that may match in a sentence, in the order of the rules, echoes last.
   *
   * @param words that the sentence may hold, by the spotter's bits
   */
  List<Trigger> of(BitSet words) {
    if (counts.isEnoughWith(words)) {
      file = filed(counts.frequencies());
    }
    BitSet met = file.met(words);
    return met.isEmpty() ? List.of() : met.stream().mapToObj(all::get).toList();
  }
}
