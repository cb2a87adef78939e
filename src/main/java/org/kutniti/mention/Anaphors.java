package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;

/** Finds the words that point back: "he", "there", "both countries". */
final class Anaphors {
  static final List<String> KINDS =
      List.of(
          Category.PAIR,
          Category.TRIO,
          Category.PEOPLE,
          Category.PERSON,
          Category.THERE,
          Category.HERE,
          Category.THAT_STATE,
          Category.RELATIVE);

  private Anaphors() {}

  /** The longest of them at a token. */
  static Optional<Mention> at(Readings readings, int i) {
    Reading longest = null;
    int first = 0;
    for (Reading reading : readings.at(i)) {
      int kind = kindOfAnaphor(reading);
      boolean longer = kind >= 0 && (longest == null || reading.to() > longest.to());
      if (longer || (kind >= 0 && reading.to() == longest.to() && kind < first)) {
        longest = reading;
        first = kind;
      }
    }
    return longest == null
        ? Optional.empty()
        : Optional.of(anaphor(readings, KINDS.get(first), longest));
  }

  /** Its place among the kinds of words that point back; negative for other words. */
  private static int kindOfAnaphor(Reading reading) {
    return reading.entry() instanceof Entry.Lexical lexical
        ? KINDS.indexOf(lexical.word().category())
        : -1;
  }

  private static Mention anaphor(Readings readings, String kind, Reading reading) {
    String mark = Marks.of(readings, reading.from(), reading.to(), reading.form());
    return new Mention.Anaphor(reading.from(), reading.to(), mark, kind);
  }
}
