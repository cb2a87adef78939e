package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Mention;

/** Tells what a text is about by how it begins. */
final class Headings {
  /** The last sentence that may say whom a text is about: the one behind its title. */
  private static final int OPENING = 1;

  private Headings() {}

  /**
   * "Chad-Peru relations", "Treaty between Chad and Peru": a title without a verb, or what the
   * first sentence begins with.
   */
  static boolean tellOfRelations(Scene scene) {
    if (scene.sentence().index() > 0) {
      return false;
    }
    int relations = first(scene, i -> scene.readings().has(i, Category.RELATIONS));
    int verb = first(scene, i -> scene.readings().hasForm(i, LanguagePack.CLAUSE_FORMS));
    boolean treaty =
        verb == scene.size()
            && first(scene, i -> scene.readings().has(i, Category.AGREEMENT)) < scene.size();
    return treaty || relations < scene.size() && (verb == scene.size() || verb == relations + 1);
  }

  /**
   * "Ann Lee is a diplomat": the person whom a first sentence begins with, or the only one whom a
   * title names.
   */
  static Optional<Mention> person(Scene scene) {
    if (scene.sentence().index() > OPENING) {
      return Optional.empty();
    }
    List<Mention> persons = scene.mentions().filter(m -> m instanceof Mention.Person).toList();
    boolean introduced = isIntroduced(scene) && !persons.isEmpty() && persons.get(0).from() == 0;
    boolean title = scene.sentence().index() == 0 && persons.size() == 1 && isVerbless(scene);
    return introduced || title ? Optional.of(persons.get(0)) : Optional.empty();
  }

  private static boolean isIntroduced(Scene scene) {
    return first(scene, i -> scene.readings().has(i, Category.INTRODUCED)) < scene.size();
  }

  private static boolean isVerbless(Scene scene) {
    return first(scene, i -> scene.readings().hasForm(i, LanguagePack.CLAUSE_FORMS))
        == scene.size();
  }

  private static int first(Scene scene, IntPredicate test) {
    return IntStream.range(0, scene.size()).filter(test).findFirst().orElse(scene.size());
  }
}
