package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.mention.Requirement;
import org.kutniti.mention.Spotter;
import org.kutniti.text.Words;

/**
 * The words that triggers need: a sentence that lacks them is passed over, whatever the number of
 * triggers.
 */
final class TriggerWords {
  private final Needs all = new Needs();

  /** The triggers' words, by the bits that a spotter of them tells. */
  TriggerWords(List<Rule> rules, Spotter spotter) {
    rules.forEach(rule -> rule.triggers().forEach(trigger -> all.add(trigger, spotter)));
  }

  /** Whether a sentence that holds these words holds all that some trigger needs. */
  boolean allow(BitSet words) {
    return all.areMet(words);
  }

  /** The categories of the words that triggers need. */
  static Set<String> categories(List<Rule> rules) {
    Set<String> categories = new TreeSet<>();
    for (Rule rule : rules) {
      for (Pattern trigger : rule.triggers()) {
        categories.addAll(trigger.required());
        categories.addAll(trigger.choices());
      }
    }
    return categories;
  }

  /** The words that triggers need as they are spelled. */
  static Set<String> spelled(List<Rule> rules) {
    Set<String> words = new TreeSet<>();
    rules.forEach(rule -> rule.triggers().forEach(trigger -> words.addAll(spelled(trigger))));
    return words;
  }

  private static List<String> spelled(Pattern trigger) {
    return trigger.spelled().stream().filter(word -> !Words.of(word).isEmpty()).toList();
  }

  /** What some triggers need. */
  private static final class Needs {
    /** By the bit of a word that a trigger needs, all that it needs. */
    private final List<List<Requirement>> byWord = new ArrayList<>();

    private boolean nothing;

    void add(Pattern trigger, Spotter spotter) {
      BitSet all = new BitSet();
      trigger.required().forEach(category -> all.set(spotter.ofCategory(category)));
      spelled(trigger).forEach(word -> all.set(spotter.ofWord(word)));
      if (!all.isEmpty()) {
        of(all.nextSetBit(0)).add(new Requirement(all));
      } else {
        trigger
            .choices()
            .forEach(category -> of(spotter.ofCategory(category)).add(new Requirement(all)));
        nothing |= trigger.choices().isEmpty();
      }
    }

    private List<Requirement> of(int word) {
      while (byWord.size() <= word) {
        byWord.add(new ArrayList<>());
      }
      return byWord.get(word);
    }

    boolean areMet(BitSet words) {
      for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
        if (word < byWord.size() && isAnyMet(byWord.get(word), words)) {
          return true;
        }
      }
      return nothing;
    }

    private static boolean isAnyMet(List<Requirement> needs, BitSet words) {
      for (Requirement needed : needs) {
        if (needed.isMetBy(words)) {
          return true;
        }
      }
      return false;
    }
  }
}
