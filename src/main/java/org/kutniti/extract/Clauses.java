package org.kutniti.extract;

import org.kutniti.language.Category;
import org.kutniti.language.Grammar;
import org.kutniti.mention.SentenceMentions;

/**
 * The clauses of a sentence: a new one begins at words such as "but" and "because", and where
 * another verb does.
 */
final class Clauses {
  private final int[] clauseOf;
  private final int[] starts;
  private final int[] ends;

  private Clauses(int[] clauseOf) {
    this.clauseOf = clauseOf;
    starts = new int[clauseOf.length];
    ends = new int[clauseOf.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i > 0 && clauseOf[i - 1] == clauseOf[i] ? starts[i - 1] : i;
    }
    for (int i = ends.length - 1; i >= 0; i--) {
      ends[i] = i + 1 < ends.length && clauseOf[i + 1] == clauseOf[i] ? ends[i + 1] : i + 1;
    }
  }

  /** Tells whether a clause ends before a comma or "and". */
  interface Joints {
    /**
     * Whether the sign or word at a token parts two clauses.
     *
     * @param start the first token of the clause so far
     */
    boolean parts(int start, int token);

    /** Whether what somebody says begins at a token, with no word that opens it. */
    default boolean opensSaid(int token) {
      return false;
    }

    /** Whether the sign at a token ends a clause whatever follows. */
    boolean endsAt(int start, int token);

    /** Whether the verb of a clause that was broken off may stand at a token. */
    boolean goesOn(int token);
  }

  static Clauses of(SentenceMentions found, Grammar grammar) {
    Joints joints = grammar.positions() ? new MedialVerbs(found) : new FinalVerbs(found);
    int[] clauseOf = new int[found.sentence().size()];
    int clauses = 0;
    int start = 0;
    for (int i = 0; i < clauseOf.length; i++) {
      boolean begins =
          i > 0
              && (startsAt(found, i) || joints.opensSaid(i) || endsBefore(found, joints, start, i));
      if (begins && resumes(found, joints, start, i)) {
        clauseOf[i] = clauseOf[start - 1];
        start = i;
      } else if (begins) {
        clauseOf[i] = ++clauses;
        start = i;
      } else {
        clauseOf[i] = clauseOf[start];
      }
    }
    return new Clauses(clauseOf);
  }

  /** Behind "A, who ..., " a verb goes on with what was said of A. */
  private static boolean resumes(SentenceMentions found, Joints joints, int start, int i) {
    return start > 0
        && found.readings().has(start, Category.RELATIVE)
        && found.sentence().token(i).isSign(',')
        && joints.goesOn(i + 1);
  }

  /** The clause that a token belongs to, counted from 0. */
  int of(int token) {
    return clauseOf[Math.max(0, Math.min(token, clauseOf.length - 1))];
  }

  /** After the last token of the clause that a token belongs to. */
  int end(int token) {
    return token >= clauseOf.length ? token : ends[Math.max(0, token)];
  }

  /** The first token of the clause that a token belongs to. */
  int start(int token) {
    return token <= 0 ? token : starts[Math.min(token, clauseOf.length - 1)];
  }

  /**
   * A word such as "since" opens no clause where it is part of a date or stands before one, nor
   * within the words of a verb.
   */
  private static boolean startsAt(SentenceMentions found, int i) {
    return found.readings().has(i, Category.CLAUSE)
        && !found.readings().isWithinVerb(i)
        && !found.isDate(i)
        && !(found.readings().isPreposition(i) && found.isDate(i + 1));
  }

  private static boolean endsBefore(SentenceMentions found, Joints joints, int start, int i) {
    return found.sentence().token(i).isSign(';')
        || joints.endsAt(start, i)
        || (isJoint(found, i) && joints.parts(start, i));
  }

  /** Whether a comma or "and" stands at a token. */
  static boolean isJoint(SentenceMentions found, int i) {
    return found.sentence().token(i).isSign(',') || found.readings().has(i, Category.AND);
  }
}
