package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.Category;

/**
 * What was told right before words that go on with it.
 *
 * @param here what the sentence itself has told before them, in its order
 * @param since where the sentence before it begins, in code points
 * @param cutOff whether the sentence has spoken of something else since: behind a clause of its own
 *     nobody can tell whether they mean that or what the sentence before told
 */
record Heard(List<RelationMention> here, int since, boolean cutOff) {
  static final Heard NOTHING = new Heard(List.of(), 0, false);

  /** What stands before a token of a sentence that follows another. */
  static Heard before(Scene scene, int token, List<RelationMention> here, int since) {
    return new Heard(here, since, here.isEmpty() && !goesOn(scene, token));
  }

  /** A clause that leans on the next, or says who says so, speaks of nothing else. */
  private static boolean goesOn(Scene scene, int token) {
    return scene.clauses().of(token) == 0
        || scene.readings().has(0, Category.CLAUSE)
        || scene.isSaid(scene.clauses().start(token));
  }

  /** Whether it was told by the sentence itself or the one before it. */
  boolean isFresh(RelationMention told) {
    return !cutOff && told.span().start() >= since;
  }
}
