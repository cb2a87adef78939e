package org.kutniti.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.mention.Spotter;
import org.kutniti.text.Words;

/** The words and kinds of words that triggers cannot do without. */
final class TriggerWords {
  private TriggerWords() {}

  /** The categories of which triggers need words. */
  static Set<String> categories(List<Rule> rules) {
    Set<String> categories = new TreeSet<>();
    for (Rule rule : rules) {
      for (Pattern trigger : rule.triggers()) {
        categories.addAll(trigger.required());
        categories.addAll(trigger.choices());
      }
      rule.items().forEach(item -> categories.addAll(item.required()));
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

  /** The bits of all that a trigger needs, as a spotter of its words tells them. */
  static BitSet needed(Pattern trigger, Spotter spotter) {
    BitSet all = new BitSet();
    trigger.required().forEach(category -> all.set(spotter.ofCategory(category)));
    spelled(trigger).forEach(word -> all.set(spotter.ofWord(word)));
    return all;
  }

  /** The bits of kinds of words of which a trigger needs one; none where it can do without. */
  static BitSet choices(Pattern trigger, Spotter spotter) {
    BitSet any = new BitSet();
    trigger.choices().forEach(category -> any.set(spotter.ofCategory(category)));
    return any;
  }
}
