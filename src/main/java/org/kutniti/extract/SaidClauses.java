package org.kutniti.extract;

import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.SentenceMentions;

/**
 * Clauses that no word opens: in "Torres said Ruto would visit Chad" he who visits is not he who
 * says so.
 */
final class SaidClauses {
  /** Most words between a verb of saying and what is said: to whom, and when. */
  private static final int LONGEST_LEAD = 4;

  private SaidClauses() {}

  /** Whether a verb of saying stands before a token, no other verb or joint between them. */
  static boolean isSaidBefore(SentenceMentions found, int token) {
    for (int i = token - 1; i >= Math.max(0, token - LONGEST_LEAD); i--) {
      if (found.readings().has(i, Category.SAY)) {
        return true;
      }
      if (parts(found, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean parts(SentenceMentions found, int i) {
    return Clauses.isJoint(found, i)
        || found.sentence().token(i).isSign('"')
        || VerbReadings.isVerb(found, i, LanguagePack.CLAUSE_FORMS)
        || found.readings().has(i, Category.CLAUSE);
  }
}
