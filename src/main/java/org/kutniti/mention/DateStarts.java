package org.kutniti.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;

/**
 * Tells by the first token which shapes of dates may start there: of nearly all tokens none, which
 * one walk along the token's letters shows.
 */
final class DateStarts {
  private static final BitSet NONE = new BitSet();

  private final PhraseTrie<Integer> words = new PhraseTrie<>();

  /** Those that start with a number, by what it is to be. */
  private final Map<Character, BitSet> byKind = new HashMap<>();

  private final Calendar calendar;

  /** Gathers what the shapes may start with; each is known by its place in the list. */
  DateStarts(List<DatePattern> patterns, Calendar calendar) {
    this.calendar = calendar;
    for (int p = 0; p < patterns.size(); p++) {
      int pattern = p;
      patterns
          .get(p)
          .forEachStart(
              word -> words.add(word, pattern), kind -> addNames((char) kind, pattern, calendar));
    }
  }

  private void addNames(char kind, int pattern, Calendar calendar) {
    if (calendar.names(kind).isEmpty()) {
      byKind.computeIfAbsent(kind, k -> new BitSet()).set(pattern);
    }
    calendar.names(kind).forEach(name -> words.add(name, pattern));
  }

  /** The shapes that may start at a token, be it behind a hyphen; not to be changed. */
  BitSet at(Sentence sentence, int at) {
    BitSet byNumber = sentence.isNumber(at) ? byNumber(sentence, at) : NONE;
    boolean glued = at + 1 < sentence.size() && sentence.isHyphen(at) && !sentence.isSpaced(at);
    return of(sentence, at, glued ? of(sentence, at + 1, NONE) : byNumber);
  }

  private BitSet byNumber(Sentence sentence, int at) {
    BitSet found = new BitSet();
    byKind.forEach(
        (kind, patterns) -> {
          if (calendar.read(kind, sentence, at) != null) {
            found.or(patterns);
          }
        });
    return found;
  }

  /** What the beginnings of a token's form start, with others. */
  private BitSet of(Sentence sentence, int token, BitSet others) {
    String text = sentence.text();
    int end = sentence.end(token);
    BitSet found = others;
    int node = PhraseTrie.ROOT;
    for (int i = sentence.start(token); i < end && node != PhraseTrie.NOWHERE; i++) {
      node = words.step(node, text.charAt(i));
      if (!words.at(node).isEmpty()) {
        found = with(found, others, words.at(node));
      }
    }
    return found;
  }

  private static BitSet with(BitSet found, BitSet others, List<Integer> more) {
    BitSet all = found == others ? (BitSet) others.clone() : found;
    more.forEach(all::set);
    return all;
  }
}
