package org.kutniti.mention;

import java.util.List;
import org.kutniti.language.Category;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Span;
import org.kutniti.text.Token;

/** One sentence with everything that its tokens may stand for. */
final class Passage {
  private final Prose prose;
  private final Sentence sentence;
  private final Readings readings;
  private final Casing casing;
  private final List<DateMention> dates;
  private final Initials initials = new Initials(this);

  /**
   * A sentence.
   *
   * @param prose the document that it is part of
   * @param casing what its capital letters tell
   * @param dates from left to right
   */
  Passage(
      Prose prose, Sentence sentence, Readings readings, Casing casing, List<DateMention> dates) {
    this.prose = prose;
    this.sentence = sentence;
    this.readings = readings;
    this.casing = casing;
    this.dates = dates;
  }

  /** The same as an item of a list. */
  Passage ofItem() {
    return new Passage(prose, sentence, readings, casing.ofItem(), dates);
  }

  Sentence sentence() {
    return sentence;
  }

  Readings readings() {
    return readings;
  }

  Casing casing() {
    return casing;
  }

  Initials initials() {
    return initials;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** Whether the token is there and is this sign. */
  boolean isSign(int i, char sign) {
    return sentence.isSign(i, sign);
  }

  /** Behind the comma, the "and" or both that join names at a token; there, if there is none. */
  int endOfJoint(int i) {
    int last = isSign(i, ',') ? i + 1 : i;
    return readings.has(last, Category.AND) ? last + 1 : last;
  }

  /** Whether the token is part of a date. */
  boolean isDate(int i) {
    for (DateMention date : dates) {
      if (date.from() <= i && i < date.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is there and is a word. */
  boolean isWord(int i) {
    return i < size() && token(i).kind() == Token.Kind.WORD;
  }

  /** The document's own letters from a token to a place in the normalised text. */
  String name(int from, int stemEnd) {
    int start = prose.text().sourceStart(token(from).start());
    int end = prose.text().sourceEnd(stemEnd);
    return prose.given().slice(new Span(start, end));
  }
}
