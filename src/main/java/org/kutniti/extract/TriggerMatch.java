package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Reading;

/**
 * Where a pattern was found.
 *
 * @param from the first token
 * @param to after the last token
 * @param words the readings of its words, from left to right; where a word is read in several ways
 *     all of them
 * @param slots the mentions that fill roles, by role
 * @param date the date that is part of it
 */
record TriggerMatch(
    int from,
    int to,
    List<Reading> words,
    Map<String, MentionGroup> slots,
    Optional<DateMention> date) {
  TriggerMatch {
    words = List.copyOf(words);
    slots = Map.copyOf(slots);
  }

  /** The first token that is a word and no role. */
  int headFrom() {
    int head = words.isEmpty() ? from : Integer.MAX_VALUE;
    for (Reading word : words) {
      head = Math.min(head, word.from());
    }
    return head;
  }

  /** After the last token that is a word and no role. */
  int headTo() {
    int head = words.isEmpty() ? to : 0;
    for (Reading word : words) {
      head = Math.max(head, word.to());
    }
    return head;
  }

  /** The tokens between its words. */
  IntStream gaps() {
    return IntStream.range(headFrom(), headTo())
        .filter(i -> words.stream().noneMatch(w -> w.from() <= i && i < w.to()));
  }

  /**
   * The first token of the word that ends last, for most triggers the verb; the start of a trigger
   * that is made of roles alone.
   */
  int lastWordFrom() {
    return words.isEmpty() ? from : endingLast(words).from();
  }

  /** The reading of several that ends last, of these the one that starts first. */
  static Reading endingLast(List<Reading> several) {
    Reading last = several.get(0);
    for (Reading word : several) {
      boolean later = word.to() > last.to();
      last = later || (word.to() == last.to() && word.from() < last.from()) ? word : last;
    }
    return last;
  }
}
