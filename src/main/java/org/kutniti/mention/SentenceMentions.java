package org.kutniti.mention;

import java.util.BitSet;
import java.util.List;
import org.kutniti.text.Sentence;

/** What was found in one sentence. */
public final class SentenceMentions {
  private final Sentence sentence;
  private final Readings readings;
  private final List<Mention> mentions;
  private final List<DateMention> dates;
  private BitSet dated;
  private BitSet taken;
  private BitSet ends;

  /**
   * What was found.
   *
   * @param mentions from left to right; none overlaps another
   * @param dates from left to right
   */
  public SentenceMentions(
      Sentence sentence, Readings readings, List<Mention> mentions, List<DateMention> dates) {
    this.sentence = sentence;
    this.readings = readings;
    this.mentions = List.copyOf(mentions);
    this.dates = List.copyOf(dates);
  }

  /** Where it was found. */
  public Sentence sentence() {
    return sentence;
  }

  /** What the tokens may stand for. */
  public Readings readings() {
    return readings;
  }

  /** Whom and what it speaks of, from left to right; none overlaps another. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** When, from left to right. */
  public List<DateMention> dates() {
    return dates;
  }

  /** The date that starts at a token; null for none. */
  public DateMention dateFrom(int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dates.size() && dates.get(low).from() == token ? dates.get(low) : null;
  }

  /** The mentions that start at a token or behind it. */
  public List<Mention> mentionsFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(low, mentions.size());
  }

  /** Whether a mention ends right before a token. */
  public boolean endsMention(int token) {
    if (ends == null) {
      ends = new BitSet(sentence.size() + 1);
      mentions.forEach(m -> ends.set(m.to()));
    }
    return ends.get(token);
  }

  /** Whether a token is part of a date. */
  public boolean isDate(int token) {
    if (dated == null) {
      dated = new BitSet(sentence.size());
      dates.forEach(d -> dated.set(d.from(), d.to()));
    }
    return token >= 0 && dated.get(token);
  }

  /** Whether a token is part of a mention or of a date. */
  public boolean isTaken(int token) {
    if (taken == null) {
      taken = new BitSet(sentence.size());
      mentions.forEach(m -> taken.set(m.from(), m.to()));
    }
    return token >= 0 && (taken.get(token) || isDate(token));
  }
}
