package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.DateWords;
import org.kutniti.language.LanguagePack;
import org.kutniti.text.Sentence;

/** Finds the dates of a sentence, absolute ones and such as "that year". */
final class DateFinder {
  private final Calendar calendar;
  private final List<DatePattern> patterns;

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
  }

  /** The dates from left to right, the longest at each place. */
  List<DateMention> find(Sentence sentence) {
    List<DateMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<DateMention> date = longest(sentence, i);
      date.ifPresent(found::add);
      i = date.map(DateMention::to).orElse(i + 1);
    }
    return found;
  }

  /** Whether a token is the name of a month in one of the dates: "may" is one there. */
  boolean isMonth(Sentence sentence, int token, List<DateMention> dates) {
    return dates.stream().anyMatch(d -> d.from() <= token && token < d.to())
        && calendar.read('M', sentence, token) != null;
  }

  private Optional<DateMention> longest(Sentence sentence, int at) {
    return patterns.stream()
        .map(p -> p.at(sentence, at))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(DateMention::to));
  }
}
