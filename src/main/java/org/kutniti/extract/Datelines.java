package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Sentence;

/** What stands before the first words of a report: where and when it was sent. */
final class Datelines {
  /** Most tokens before the date in "Suva, Fiji, 5 May 2025:". */
  private static final int BEFORE_DATE = 5;

  /** Most tokens of an agency's name in brackets. */
  private static final int LONGEST_BRACKETS = 6;

  /** Most tokens of an agency's short name in brackets, behind which no dash is needed. */
  private static final int SHORT_BRACKETS = 4;

  /** Sentences among which a report may begin; headlines come before. */
  private static final int OPENING = 4;

  private Datelines() {}

  /** Where a report was sent from, which is what it calls "here". */
  static Optional<Mention.Place> place(DocumentMentions document) {
    return place(document, Datelines::isDated).or(() -> place(document, Datelines::isApart));
  }

  private static Optional<Mention.Place> place(
      DocumentMentions document, BiPredicate<SentenceMentions, Mention.Place> opens) {
    return IntStream.range(0, Math.min(OPENING, document.size()))
        .mapToObj(document::sentence)
        .flatMap(s -> place(s).filter(p -> opens.test(s, p)).stream())
        .findFirst();
  }

  /** The place that a sentence begins with. */
  private static Optional<Mention.Place> place(SentenceMentions found) {
    List<Mention> mentions = found.mentions();
    return !mentions.isEmpty()
            && mentions.get(0) instanceof Mention.Place place
            && place.from() == 0
        ? Optional.of(place)
        : Optional.empty();
  }

  private static boolean isDated(SentenceMentions found, Mention.Place place) {
    return found.dates().stream()
        .anyMatch(d -> d.from() >= place.to() && openReport(found.sentence(), d));
  }

  private static boolean isApart(SentenceMentions found, Mention.Place place) {
    return found.sentence().isSign(place.to(), ':') || isDash(found.sentence(), place.to());
  }

  /**
   * "Suva, 5 May 2025:", "Suva, 5 May 2025 (Agency) -" and "Suva, May 5 (Agency)" tell when a
   * report was sent, not when what it reports happened; a year alone does not.
   */
  static boolean openReport(Sentence sentence, DateMention date) {
    if (date.from() > BEFORE_DATE || !date.gives().contains("D")) {
      return false;
    }
    int end = pastBrackets(sentence, date.to());
    boolean brackets = end > date.to();
    boolean comma = isBehindComma(sentence, date);
    return sentence.isSign(end, ':')
        || ((brackets || comma) && isDash(sentence, end))
        || (brackets && comma && end - date.to() <= SHORT_BRACKETS);
  }

  /** Whether a comma stands before the date; some shapes of dates take it in. */
  private static boolean isBehindComma(Sentence sentence, DateMention date) {
    return sentence.isSign(date.from(), ',') || sentence.isSign(date.from() - 1, ',');
  }

  /** Behind a few words in brackets at a token; the token itself where there are none. */
  private static int pastBrackets(Sentence sentence, int token) {
    int last = Math.min(sentence.size(), token + LONGEST_BRACKETS);
    for (int i = token; sentence.isSign(token, '(') && i < last; i++) {
      if (sentence.isSign(i, ')')) {
        return i + 1;
      }
    }
    return token;
  }

  private static boolean isDash(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).isHyphen() && sentence.token(i).spaced();
  }
}
