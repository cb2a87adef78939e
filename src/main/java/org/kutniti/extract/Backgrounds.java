package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.mention.DateMention;

/** Tells what happened before the time that a sentence is about: "who had been to Peru". */
final class Backgrounds {
  /** Most tokens between the comma before an aside and its noun, where positions tell. */
  private static final int LONGEST_ASIDE = 3;

  private Backgrounds() {}

  /** Whether a clause without a date of its own tells of what was over by another's date. */
  static boolean isOver(Scene scene, TriggerMatch match) {
    return isEarlier(scene, match) || isAsideOfPast(scene, match.headFrom());
  }

  /** Whether it was before what is reported, so that the time of the report is not its own. */
  static boolean isOld(Scene scene, TriggerMatch match) {
    int token = match.headFrom();
    return isEarlier(scene, match) || isAsideOfPast(scene, token) || isUndatable(scene, token);
  }

  /** Whether a date of the clause is not that of what the trigger tells. */
  static boolean isAside(Scene scene, TriggerMatch match, DateMention date) {
    return isOfAside(scene, match, date) || isOfDoing(scene, match.headFrom(), date);
  }

  /** "After recognising Chad in 2008, Peru opened ...": what it did before has its own date. */
  private static boolean isOfDoing(Scene scene, int head, DateMention date) {
    int start = scene.clauses().start(date.from());
    return scene.grammar().positions()
        && scene.readings().has(start, Category.BEFORE_OR_AFTER)
        && Commas.areBetween(scene, date.to(), head)
        && scene.readings().hasForm(start + 1, MedialVerbs.DOING);
  }

  /** "On 3 May Lee, once ambassador to Peru, met ...": the date is not that of the aside. */
  private static boolean isOfAside(Scene scene, TriggerMatch match, DateMention date) {
    int head = match.lastWordFrom();
    int from = Commas.last(scene, date.to(), head) + 1;
    boolean positions = scene.grammar().positions();
    int to = positions ? from + 1 : head;
    return from > date.to()
        && (!positions || head - from <= LONGEST_ASIDE)
        && IntStream.range(from, to).anyMatch(i -> scene.readings().has(i, Category.EARLIER));
  }

  private static boolean isEarlier(Scene scene, TriggerMatch match) {
    return has(scene, match.headFrom(), Category.EARLIER)
        || has(scene, match.lastWordFrom(), Category.EARLIER);
  }

  /** "Who had been to Peru": but what somebody says to have happened, often just has. */
  private static boolean isAsideOfPast(Scene scene, int token) {
    return scene.readings().has(scene.clauses().start(token), Category.RELATIVE)
        && has(scene, token, Category.PERFECT);
  }

  /** "Last summer": words that tell a time which nobody can name. */
  private static boolean isUndatable(Scene scene, int token) {
    int clause = scene.clauses().of(token);
    return scene.dates().stream()
        .anyMatch(
            d -> d.gives().equals(RelativeDate.UNKNOWN) && scene.clauses().of(d.from()) == clause);
  }

  private static boolean has(Scene scene, int token, String category) {
    return IntStream.range(scene.clauses().start(token), scene.clauses().end(token))
        .anyMatch(i -> scene.readings().has(i, category));
  }
}
