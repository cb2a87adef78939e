package org.kutniti.mention;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;

/**
 * What is found in one sentence of a document. Nothing is looked for before somebody asks for it,
 * and nothing twice. Used by one thread.
 */
final class LazySentence {
  /** In place of a number that nobody has asked for. */
  private static final int UNKNOWN = -1;

  private final MentionFinder finder;
  private final Prose prose;
  private final Sentence sentence;
  private Spotted spotted;
  private Guesses.Words guesses;
  private int repeated = UNKNOWN;
  private List<DateMention> dates;
  private Readings readings;
  private SentenceMentions told;
  private SentenceMentions completed;

  LazySentence(MentionFinder finder, Prose prose, Sentence sentence) {
    this.finder = finder;
    this.prose = prose;
    this.sentence = sentence;
  }

  /** Which words it holds, as the finder's {@link Spotter} tells them. */
  Spotted spotted() {
    if (spotted == null) {
      spotted = finder.spotter().spot(sentence);
    }
    return spotted;
  }

  /** The dates from left to right. */
  List<DateMention> dates() {
    if (dates == null) {
      dates = finder.dates(sentence);
    }
    return dates;
  }

  /** What the tokens may stand for. */
  Readings readings() {
    if (readings == null) {
      readings = finder.readings(sentence, spotted(), dates());
    }
    return readings;
  }

  /** What it speaks of, as far as it tells by itself. */
  SentenceMentions told() {
    if (told == null) {
      told = finder.told(prose, sentence, readings(), dates());
    }
    return told;
  }

  /** What it speaks of, with names that the document tells elsewhere. */
  SentenceMentions completed(Supplier<Repetitions> elsewhere) {
    if (completed == null) {
      completed = finder.completed(prose, told(), elsewhere.get());
    }
    return completed;
  }

  /**
   * Whether words that are not surely names may name so many; false is certain. What the document
   * names elsewhere is asked for only where that may matter.
   */
  boolean mayName(int many, Supplier<Repetitions> elsewhere) {
    int likely = guesses().likely().cardinality();
    int others = guesses().others().cardinality();
    return likely >= many || (likely + others >= many && likely + repeated(elsewhere) >= many);
  }

  /** Whether it may name a person without what the document names elsewhere; false is certain. */
  boolean mayTellOfPerson() {
    BitSet words = spotted().words();
    return words.get(Spotter.PERSON)
        || ((words.get(Spotter.TITLE) || Newcomers.mayIntroduce(sentence, spotted()))
            && finder.guesses().mayNameWithin(prose, sentence));
  }

  /** Whether a word may be a given name before a surname; false is certain. */
  boolean mayBeGivenName(int token) {
    return finder.guesses().mayBeGivenName(prose, sentence, spotted(), token);
  }

  private Guesses.Words guesses() {
    if (guesses == null) {
      guesses = finder.guesses().in(prose, sentence, spotted());
    }
    return guesses;
  }

  private int repeated(Supplier<Repetitions> elsewhere) {
    if (repeated == UNKNOWN) {
      repeated = Guesses.repeated(spotted(), guesses().others(), elsewhere.get());
    }
    return repeated;
  }

  /** Whether it may name something that is known; false is certain. */
  boolean mayNameKnown() {
    return spotted().words().get(Spotter.NAME) || Guesses.holdMisspelt(sentence, spotted());
  }
}
