package org.kutniti.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kutniti.language.DateWords;
import org.kutniti.language.LanguagePack;
import org.kutniti.text.Sentence;

/** Finds the dates of a sentence, absolute ones and such as "that year". */
final class DateFinder {
  private final Calendar calendar;
  private final List<DatePattern> patterns;
  private final DateStarts starts;
  private final DateNeeds needs;

  DateFinder(LanguagePack language) {
    DateWords words = language.dates();
    calendar = new Calendar(words, language.normaliser(), language.endings());
    patterns =
        words.patterns().stream()
            .map(
                p ->
                    new DatePattern(
                        p.match(), p.gives(), calendar, language.normaliser(), language.endings()))
            .toList();
    starts = new DateStarts(patterns, calendar);
    needs = new DateNeeds(patterns, calendar);
  }

  /** The dates from left to right, the longest at each place. */
  List<DateMention> find(Sentence sentence) {
    BitSet possible = needs.met(sentence);
    return possible.isEmpty() ? List.of() : find(sentence, possible);
  }

  private List<DateMention> find(Sentence sentence, BitSet possible) {
    List<DateMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      DateMention date = longest(sentence, i, possible);
      if (date != null && !date.gives().equals(DateWords.NONE)) {
        found.add(date);
      }
      i = date == null ? i + 1 : date.to();
    }
    return found;
  }

  /** Whether a token is the name of a month in one of the dates: "may" is one there. */
  boolean isMonth(Sentence sentence, int token, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.from() <= token && token < date.to()) {
        return calendar.read('M', sentence, token) != null;
      }
    }
    return false;
  }

  /** The longest date at a token, of several the one whose shape comes first; null for none. */
  private DateMention longest(Sentence sentence, int at, BitSet possible) {
    BitSet fitting = starts.at(sentence, at);
    if (!fitting.intersects(possible)) {
      return null;
    }
    DateNumbers numbers = new DateNumbers();
    DateMention longest = null;
    for (int p = fitting.nextSetBit(0); p >= 0; p = fitting.nextSetBit(p + 1)) {
      DateMention date = possible.get(p) ? patterns.get(p).at(sentence, at, numbers) : null;
      if (date != null && (longest == null || date.to() > longest.to())) {
        longest = date;
      }
    }
    return longest;
  }
}
