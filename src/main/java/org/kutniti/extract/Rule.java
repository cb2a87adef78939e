package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kutniti.ontology.Status;

/**
 * How a language expresses a relation in one shape.
 *
 * @param id {@code <language>-<relation>-<shape>}
 * @param relation local name of the property
 * @param triggers any of which starts the rule
 * @param items what to look for in the items of a list that a trigger opens; none for what a
 *     sentence tells by itself
 * @param frames alternatives, the first that can be filled counts
 * @param status what the trigger says when nothing else does
 * @param confidence of a fact whose roles all stand in the clause
 * @param begins whether it tells of a beginning
 * @param abroad whether those who serve the object state itself cannot be subjects
 * @param event whether what it tells of happens once
 * @param beside whether it applies to words that another rule of the relation has used already
 * @param echo whether it goes on with what others tell, those of its own sentence included, and so
 *     waits for them
 * @param servingKnown whether a person counts only whose state is known
 * @param implied whether it tells what follows from other words, so that who denies these does not
 *     deny it
 * @param reciprocal whether each of the parties is told to stand in the relation to the other
 * @param news whether an undated event is news, no older than the report that tells of it
 * @param dating where its date comes from
 * @param label category of the word whose phrase names the fact, or the empty string
 * @param during words that place the event within one told before: category of the word, or {@link
 *     Occasions#NO_WORD}, and relation of that event, whose date it shares
 * @param gapping the roles, in their order, that "A in B and C in D" repeats
 * @param guards gives the patterns that must not occur in the clause
 */
record Rule(
    String id,
    String relation,
    List<Pattern> triggers,
    List<Pattern> items,
    List<Map<String, Role>> frames,
    Status status,
    double confidence,
    boolean begins,
    boolean abroad,
    boolean event,
    boolean beside,
    boolean echo,
    boolean servingKnown,
    boolean implied,
    boolean reciprocal,
    boolean news,
    Dating dating,
    String label,
    Map<String, String> during,
    List<String> gapping,
    Supplier<List<Pattern>> guards) {

  /**
   * How many mentions a sentence must have, of whom or what is known or pointed back to, for the
   * rule to tell of anything: those that in each of its frames can be filled from nowhere else. The
   * two sides of a relation are never the same mention.
   */
  int namesNeeded() {
    return frames.stream().mapToInt(Rule::namesNeeded).min().orElse(0);
  }

  /** Whether its triggers open lists, whose items tell. */
  boolean isOfLists() {
    return !items.isEmpty();
  }

  private static int namesNeeded(Map<String, Role> frame) {
    List<Role> needed = frame.values().stream().filter(Role::needsName).toList();
    int sides = (int) needed.stream().filter(Role::isSide).count();
    return needed.isEmpty() ? 0 : Math.max(1, sides);
  }

  /** Where a fact's date comes from. */
  enum Dating {
    /** The clause, or the sentence when it has only one date. */
    EVENT,
    /** As for an event; but "at that time" tells no more than the year. */
    STATE,
    /** The words date nothing. */
    NONE
  }
}
