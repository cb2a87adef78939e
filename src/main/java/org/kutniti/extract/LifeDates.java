package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.text.Token;

/** Tells the dates of somebody's life, which date no event: "Ana Lee (born 1950) is …". */
final class LifeDates {
  /** Most tokens between a bracket and the date. */
  private static final int WIDEST_GAP = 4;

  /** Most tokens between the comma before an office and the date behind it. */
  private static final int WIDEST_ASIDE = 12;

  private LifeDates() {}

  /**
   * Whether a date is that of a birth, or stands in brackets right behind a person.
   *
   * @param trigger where what is told of the person begins; brackets behind it may tell when
   */
  static boolean has(Scene scene, DateMention date, int trigger) {
    if (scene.readings().has(date.from() - 1, Category.BORN)
        || (date.to() <= trigger && isOfOffice(scene, date))) {
      return true;
    }
    int bracket = bracketBefore(scene, date.from());
    return bracket > 0
        && date.to() <= trigger
        && scene.mentions().anyMatch(m -> m.to() == bracket && isPerson(m));
  }

  /** "Lee, president until 1991, met": between commas, behind an office. */
  private static boolean isOfOffice(Scene scene, DateMention date) {
    if (!scene.sentence().isSign(date.to(), ',')) {
      return false;
    }
    int first = Math.max(0, date.from() - WIDEST_ASIDE);
    int comma = Commas.last(scene, first, date.from());
    return comma >= 0
        && IntStream.range(comma, date.from())
            .noneMatch(i -> scene.readings().hasForm(i, LanguagePack.CLAUSE_FORMS))
        && IntStream.range(comma, date.from())
            .anyMatch(i -> scene.readings().at(i).stream().anyMatch(Reading::isOffice));
  }

  /** Where the brackets open that a token stands in; negative for nowhere. */
  private static int bracketBefore(Scene scene, int token) {
    for (int i = token - 1; i >= Math.max(0, token - WIDEST_GAP); i--) {
      Token sign = scene.token(i);
      if (sign.isSign('(')) {
        return i;
      }
      if (sign.isSign(')')) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPerson(Mention mention) {
    return mention instanceof Mention.Person || mention instanceof Mention.Unknown;
  }
}
