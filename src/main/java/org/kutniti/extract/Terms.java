package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.mention.DateMention;

/** Tells the end of what lasted, which is not when it began: "was ambassador until 2004". */
final class Terms {
  private Terms() {}

  /** "The first ambassador since 1940": from then on there was none, so that nothing began. */
  static boolean isOfFormer(Scene scene, DateMention date) {
    return IntStream.range(scene.clauses().start(date.from()), date.from())
        .anyMatch(i -> scene.readings().has(i, Category.RANK));
  }

  /**
   * Whether a date ends what a trigger tells of; the word that says so stands before it where
   * positions tell, else behind. But "did not open one until 2004" tells when it did, and "until
   * 2004, when she left" when she did.
   */
  static boolean isEnd(Scene scene, DateMention date, int trigger) {
    int until = scene.grammar().positions() ? date.from() - 1 : date.to();
    return scene.clauses().of(date.from()) == scene.clauses().of(trigger)
        && scene.readings().has(until, Category.UNTIL)
        && IntStream.range(0, scene.size())
            .noneMatch(i -> scene.readings().has(i, Category.NEGATION));
  }
}
