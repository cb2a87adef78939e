package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import org.kutniti.mention.Reading;

/**
 * Where a pattern was found.
 *
 * @param from the first token
 * @param to after the last token
 * @param words the readings of its words, from left to right; where a word is read in several ways
 *     all of them
 * @param slots the mentions that fill roles, by role
 */
record TriggerMatch(int from, int to, List<Reading> words, Map<String, MentionGroup> slots) {
  TriggerMatch {
    words = List.copyOf(words);
    slots = Map.copyOf(slots);
  }

  /** The first token that is a word and no role. */
  int headFrom() {
    return words.stream().mapToInt(Reading::from).min().orElse(from);
  }

  /** After the last token that is a word and no role. */
  int headTo() {
    return words.stream().mapToInt(Reading::to).max().orElse(to);
  }
}
