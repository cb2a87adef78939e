package org.kutniti.extract;

import java.util.Set;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;

/**
 * Tells the dates of an aside that has a verb of its own, "ties, severed in 1977, were restored",
 * from those of the clause around it, where positions tell.
 */
final class ParticipleAsides {
  private static final Set<String> FINITE = Set.of("finite");

  private ParticipleAsides() {}

  /**
   * Whether a date is that of an aside, and a trigger with a verb stands outside. "Lee, appointed
   * in 1961, was the first": what merely is, the aside may date.
   */
  static boolean has(Scene scene, TriggerMatch match, DateMention date) {
    int comma = Commas.last(scene, scene.clauses().start(date.from()), date.from());
    return scene.grammar().positions()
        && comma >= 0
        && opens(scene, comma + 1, date.from())
        && isOutside(scene, match.lastWordFrom(), comma)
        && tellsOfDeed(scene, match);
  }

  /** Whether a verb follows a comma at once, or an adverb. */
  private static boolean opens(Scene scene, int behindComma, int date) {
    int verb = behindComma;
    while (verb < date && scene.readings().has(verb, Category.ADVERB)) {
      verb++;
    }
    return verb < date && isDeed(scene, verb) && scene.readings().hasForm(verb, FINITE);
  }

  private static boolean tellsOfDeed(Scene scene, TriggerMatch match) {
    return match.words().stream()
        .anyMatch(w -> LanguagePack.ANY_VERB.contains(w.form()) && isDeed(scene, w.from()));
  }

  private static boolean isDeed(Scene scene, int verb) {
    return !scene.readings().has(verb, Category.COPULA);
  }

  private static boolean isOutside(Scene scene, int token, int comma) {
    return token < comma || token >= Commas.next(scene, comma + 1);
  }
}
