package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Endings;
import org.kutniti.language.Mark;
import org.kutniti.text.Sentence;

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

  private final Sentence sentence;
  private final Readings readings;
  private final Endings endings;

  /** Those of one sentence. */
  Anaphors(SentenceMentions found, Endings endings) {
    sentence = found.sentence();
    readings = found.readings();
    this.endings = endings;
  }

  /** The longest of them at a token. */
  Optional<Mention> at(int i) {
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
    return longest == null ? Optional.empty() : Optional.of(anaphor(KINDS.get(first), longest));
  }

  /** Its place among the kinds of words that point back; negative for other words. */
  private static int kindOfAnaphor(Reading reading) {
    return reading.entry() instanceof Entry.Lexical lexical
        ? KINDS.indexOf(lexical.word().category())
        : -1;
  }

  private Mention anaphor(String kind, Reading reading) {
    Optional<DetachedEnding> detached =
        mayHaveEnding(reading)
            ? DetachedEnding.at(sentence, reading.to(), endings)
            : Optional.empty();
    String form = detached.map(DetachedEnding::mark).orElse(reading.form());
    int to = detached.map(DetachedEnding::to).orElse(reading.to());
    return new Mention.Anaphor(
        reading.from(), to, Marks.of(readings, reading.from(), to, form), kind);
  }

  /** "The country's", but not "it's": what a single word is glued to may be a verb. */
  private static boolean mayHaveEnding(Reading reading) {
    return reading.form().equals(Mark.BARE) && reading.to() > reading.from() + 1;
  }
}
