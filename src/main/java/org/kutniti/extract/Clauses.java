package org.kutniti.extract;

import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Reading;
import org.kutniti.mention.Readings;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * The clauses of a sentence: a new one begins behind a verb that can end one when a comma or "and"
 * follows, and at words such as "but" and "because".
 */
final class Clauses {
  private final int[] clauseOf;

  private Clauses(int[] clauseOf) {
    this.clauseOf = clauseOf;
  }

  static Clauses of(SentenceMentions found) {
    Sentence sentence = found.sentence();
    int[] clauseOf = new int[sentence.size()];
    int clause = 0;
    for (int i = 0; i < clauseOf.length; i++) {
      if (i > 0 && (startsAt(found.readings(), i) || endsBefore(found, i))) {
        clause++;
      }
      clauseOf[i] = clause;
    }
    return new Clauses(clauseOf);
  }

  /** The clause that a token belongs to, counted from 0. */
  int of(int token) {
    return clauseOf[Math.max(0, Math.min(token, clauseOf.length - 1))];
  }

  /** After the last token of the clause that a token belongs to. */
  int end(int token) {
    int end = token;
    while (end < clauseOf.length && of(end) == of(token)) {
      end++;
    }
    return end;
  }

  /** The first token of the clause that a token belongs to. */
  int start(int token) {
    int start = token;
    while (start > 0 && of(start - 1) == of(token)) {
      start--;
    }
    return start;
  }

  private static boolean startsAt(Readings readings, int i) {
    return readings.has(i, Category.CLAUSE);
  }

  private static boolean endsBefore(SentenceMentions found, int i) {
    Token token = found.sentence().token(i);
    if (token.isSign(';')) {
      return true;
    }
    boolean separator = token.isSign(',') || found.readings().has(i, Category.AND);
    return separator && isVerbEndingAt(found.readings(), i);
  }

  private static boolean isVerbEndingAt(Readings readings, int end) {
    for (int i = Math.max(0, end - LanguagePack.LONGEST_VERB); i < end; i++) {
      for (Reading reading : readings.at(i)) {
        if (reading.to() == end && LanguagePack.CLAUSE_FORMS.contains(reading.form())) {
          return true;
        }
      }
    }
    return false;
  }
}
