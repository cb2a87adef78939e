package org.kutniti.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.DateMention;

/**
 * What opens a sentence with a verb and without a subject, where positions tell: "Having left A in
 * 1977, B returned". It is told of the name behind its comma.
 *
 * @param end its comma
 * @param subject of whom it is told
 * @param over whether it was over before what follows: "having left", "appointed in 1977"
 */
record Opener(int end, MentionGroup subject, boolean over) {
  private static final Set<String> LEAVING = Set.of("noun");

  private static final Set<String> DOING = Set.of("noun", "finite");

  /** The opener of a sentence, if it has one. */
  static Optional<Opener> of(Scene scene) {
    int verb = firstVerb(scene);
    if (!scene.grammar().positions() || verb < 0) {
      return Optional.empty();
    }
    return scene.groups().stream()
        .filter(g -> g.from() > verb + 1 && g.mark().equals(Mark.BARE) && !g.enclosed())
        .findFirst()
        .map(g -> new Opener(scene.readings().leadFrom(g.from()) - 1, g, isOver(scene, verb)))
        .filter(o -> isBehindComma(scene, o) && isPhrase(scene, verb, o) && goesOn(scene, o));
  }

  /** Whether a date in it is not that of a trigger behind it. */
  static boolean keeps(Scene scene, TriggerMatch match, DateMention date) {
    return of(scene)
        .filter(o -> o.over && o.holds(date.from()) && !o.holds(match.from()))
        .isPresent();
  }

  /** "Leaving", with no other verb behind it, goes on with what follows. */
  private static boolean isOver(Scene scene, int verb) {
    return !scene.readings().hasForm(verb, LEAVING) || endOfGroup(scene, verb + 1) > verb + 1;
  }

  /** Whether a token stands in it. */
  boolean holds(int token) {
    return token < end;
  }

  /** The verb that opens the sentence, adverbs, and words that open clauses aside; -1 for none. */
  private static int firstVerb(Scene scene) {
    int at = 0;
    while (at < scene.size() && leads(scene, at)) {
      at++;
    }
    return at < scene.size() && scene.readings().hasForm(at, DOING) ? at : -1;
  }

  private static boolean leads(Scene scene, int token) {
    return scene.readings().has(token, Category.ADVERB)
        || scene.readings().has(token, Category.CLAUSE)
        || (scene.readings().isPreposition(token)
            && scene.readings().hasForm(token + 1, LanguagePack.ANY_VERB));
  }

  private static boolean isBehindComma(Scene scene, Opener opener) {
    return scene.token(opener.end).isSign(',');
  }

  /** Whether it has no verb but the first; in "opening it is costly, said A" it has. */
  private static boolean isPhrase(Scene scene, int verb, Opener opener) {
    return IntStream.range(endOfGroup(scene, verb + 1), opener.end)
        .noneMatch(i -> isVerb(scene, i));
  }

  /** In "having formally been received" the verbs are one. */
  private static int endOfGroup(Scene scene, int from) {
    int end = from;
    int next = scene.endOfVerbs(end);
    while (next > end || scene.readings().has(end, Category.ADVERB)) {
      end = Math.max(next, end + 1);
      next = scene.endOfVerbs(end);
    }
    return end;
  }

  /** Whether the name has a verb of its own. */
  private static boolean goesOn(Scene scene, Opener opener) {
    return IntStream.range(opener.subject.to(), scene.clauses().end(opener.subject.to()))
        .anyMatch(i -> isVerb(scene, i));
  }

  private static boolean isVerb(Scene scene, int token) {
    return scene.readings().hasForm(token, LanguagePack.CLAUSE_FORMS)
        && scene.mayBeVerb(token)
        && !scene.readings().hasNoun(token)
        && scene.mentions().noneMatch(m -> m.from() <= token && token < m.to())
        && scene.dates().stream().noneMatch(d -> d.from() <= token && token < d.to());
  }
}
