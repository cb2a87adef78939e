package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.kutniti.mention.Readings;
import org.kutniti.text.Sentence;

/**
 * The triggers of all rules, by words without which they do not match: those of a sentence cost
 * nothing whose words do not occur in it, however many there are.
 */
final class Triggers {
  /**
   * A trigger of a rule.
   *
   * @param names as the rule's {@link Rule#namesNeeded}
   */
  record Trigger(Rule rule, Pattern words, int names) {}

  private static final BitSet NONE = new BitSet();

  private final List<Trigger> all = new ArrayList<>();
  private final Map<String, BitSet> byCategory = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final BitSet anywhere = new BitSet();

  Triggers(List<Rule> rules) {
    for (Rule rule : rules) {
      int names = rule.namesNeeded();
      rule.triggers().forEach(words -> add(new Trigger(rule, words, names)));
    }
  }

  private void add(Trigger trigger) {
    int number = all.size();
    all.add(trigger);
    Pattern words = trigger.words();
    if (!words.required().isEmpty()) {
      put(byCategory, words.required().get(0), number);
    } else if (!words.spelled().isEmpty()) {
      put(byWord, words.spelled().get(0), number);
    } else if (!words.choices().isEmpty()) {
      words.choices().forEach(category -> put(byCategory, category, number));
    } else {
      anywhere.set(number);
    }
  }

  private static void put(Map<String, BitSet> table, String key, int number) {
    table.computeIfAbsent(key, k -> new BitSet()).set(number);
  }

  /** Those that may match in a sentence, in the order of the rules. */
  List<Trigger> of(Scene scene) {
    return of(scene.sentence(), scene.readings());
  }

  /** The same, where no more is known of the sentence than what its words may stand for. */
  List<Trigger> of(Sentence sentence, Readings readings) {
    BitSet fitting = (BitSet) anywhere.clone();
    readings.categories().forEach(c -> fitting.or(byCategory.getOrDefault(c, NONE)));
    if (!byWord.isEmpty()) {
      for (int i = 0; i < sentence.size(); i++) {
        fitting.or(byWord.getOrDefault(sentence.token(i).form(), NONE));
      }
    }
    return fitting.stream().mapToObj(all::get).toList();
  }

  /**
   * Whether some trigger may stand in a sentence, of a rule whose names may, too.
   *
   * @param names whether the sentence may hold so many; asked only where a trigger may stand
   */
  boolean may(Sentence sentence, Readings readings, IntPredicate names) {
    Outline outline = new Outline(sentence, readings);
    for (Trigger trigger : of(sentence, readings)) {
      if (outline.mayHold(trigger.words()) && names.test(trigger.names())) {
        return true;
      }
    }
    return false;
  }
}
