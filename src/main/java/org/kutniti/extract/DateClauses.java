package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;

/** Tells whether the date of one clause may be that of what another tells. */
final class DateClauses {
  /** Among how many words of a clause stands what opens it. */
  private static final int LEADING = 4;

  private DateClauses() {}

  /** "It will open, they said in May": when somebody says so is not when it will be. */
  static boolean isOfSaying(Scene scene, int date, int trigger) {
    int clause = scene.clauses().start(date);
    return clause != scene.clauses().start(trigger)
        && IntStream.range(clause, date).anyMatch(i -> scene.readings().has(i, Category.SAY));
  }

  /** "In 1970, after Peru had recognised it": what one clause tells was not when the other was. */
  static boolean isOfOneTime(Scene scene, int date, int trigger) {
    return scene.clauses().start(date) == scene.clauses().start(trigger)
        || !(isBeforeOrAfter(scene, date) || isBeforeOrAfter(scene, trigger));
  }

  /**
   * With as few words as "three years" before it, and no comma behind it. But what did "not until"
   * then happen did so then.
   */
  private static boolean isBeforeOrAfter(Scene scene, int token) {
    int clause = scene.clauses().start(token);
    return IntStream.range(clause, Math.min(token, clause + LEADING))
        .filter(i -> scene.readings().has(i, Category.BEFORE_OR_AFTER))
        .filter(i -> !isNegatedUntil(scene, i))
        .anyMatch(i -> !Commas.areBetween(scene, i, token));
  }

  private static boolean isNegatedUntil(Scene scene, int token) {
    return token > 0
        && scene.readings().has(token, Category.UNTIL)
        && scene.readings().has(token - 1, Category.NEGATION);
  }

  /** "Relations since 1970; there is an embassy": nothing says since when. */
  static boolean areParted(Scene scene, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> scene.token(i).isSign(';'));
  }

  /** A date of "which ...", or of "..., resuming ties cut in 1973", is that of another event. */
  static boolean isAside(Scene scene, DateMention date) {
    int clause = scene.clauses().start(date.from());
    return scene.readings().has(clause, Category.RELATIVE)
        || (scene.token(clause).isSign(',')
            && scene.readings().hasForm(clause + 1, MedialVerbs.DOING)
            && !isOneVerb(scene, clause + 1, scene.lastVerbBefore(date.from())));
  }

  /** "Having been sent" is one verb, "resuming ties cut" two. */
  private static boolean isOneVerb(Scene scene, int first, int last) {
    return IntStream.range(first, last)
        .allMatch(
            i ->
                scene.readings().hasForm(i, LanguagePack.ANY_VERB) && !scene.readings().hasNoun(i));
  }
}
