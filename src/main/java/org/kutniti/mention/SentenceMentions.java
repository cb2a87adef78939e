package org.kutniti.mention;

import java.util.List;
import org.kutniti.text.Sentence;

/**
 * What was found in one sentence.
 *
 * @param mentions from left to right; none overlaps another
 * @param dates from left to right
 */
public record SentenceMentions(
    Sentence sentence, Readings readings, List<Mention> mentions, List<DateMention> dates) {
  public SentenceMentions {
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }
}
