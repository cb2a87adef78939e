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
    return place(document, (found, place) -> isDated(document, found, place))
        .or(() -> place(document, Datelines::isApart));
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

  private static boolean isDated(
      DocumentMentions document, SentenceMentions found, Mention.Place place) {
    return found.dates().stream()
        .anyMatch(d -> d.from() >= place.to() && openReport(document, found.sentence(), d));
  }

  private static boolean isApart(SentenceMentions found, Mention.Place place) {
    return found.sentence().isSign(place.to(), ':') || isDash(found.sentence(), place.to());
  }

  /**
   * "Suva, 5 May 2025:", "Suva, 5 May 2025 (Agency) -" and "Suva, May 5 (Agency)" tell when a
   * report was sent, not when what it reports happened; a year alone does not. Nor does a day with
   * nothing before it, unless one report opens with it.
   */
  static boolean openReport(DocumentMentions document, Sentence sentence, DateMention date) {
    return isForm(sentence, date)
        && (!isBare(sentence, date) || (sentence.index() < OPENING && barelyDated(document) == 1));
  }

  /** "5 May 1965: ...", one of several lines or in the midst of a text: what happened then. */
  static boolean isOfEvent(DocumentMentions document, Sentence sentence, DateMention date) {
    return isForm(sentence, date) && !openReport(document, sentence, date);
  }

  /** How many sentences, up to two, begin with a date and a colon. */
  private static long barelyDated(DocumentMentions document) {
    return IntStream.range(0, document.size())
        .filter(i -> document.dates(i).stream().anyMatch(d -> isItem(document, i, d)))
        .limit(2)
        .count();
  }

  /** In a chronology some lines tell no more than the year. */
  private static boolean isItem(DocumentMentions document, int i, DateMention date) {
    Sentence sentence = document.prose().sentences().get(i);
    boolean dated = sentence.isSign(date.to(), ':') || isForm(sentence, date);
    return dated && isBare(sentence, date);
  }

  /** Whether no word stands before the date. */
  private static boolean isBare(Sentence sentence, DateMention date) {
    return IntStream.range(0, date.from()).noneMatch(sentence::isWord);
  }

  private static boolean isForm(Sentence sentence, DateMention date) {
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
