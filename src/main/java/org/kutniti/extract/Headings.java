package org.kutniti.extract;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;

/** Tells what a text is about by how it begins. */
final class Headings {
  private Headings() {}

  /** "Chad-Peru relations": a title without a verb, or what the first sentence begins with. */
  static boolean tellOfRelations(Scene scene) {
    if (scene.sentence().index() > 0) {
      return false;
    }
    int relations = first(scene, i -> scene.readings().has(i, Category.RELATIONS));
    int verb = first(scene, i -> scene.readings().hasForm(i, LanguagePack.CLAUSE_FORMS));
    return relations < scene.size() && (verb == scene.size() || verb == relations + 1);
  }

  private static int first(Scene scene, IntPredicate test) {
    return IntStream.range(0, scene.size()).filter(test).findFirst().orElse(scene.size());
  }
}
