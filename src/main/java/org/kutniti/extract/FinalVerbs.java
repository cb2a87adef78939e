package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Reading;
import org.kutniti.mention.SentenceMentions;

/**
 * Where verbs stand last, a comma or "and" right behind a verb parts two clauses; so does one
 * behind the date that follows a verb, if more than dates goes on behind it.
 */
record FinalVerbs(SentenceMentions found) implements Clauses.Joints {
  @Override
  public boolean parts(int start, int token) {
    int dated = dateBefore(token);
    return isBehindVerb(token) || (dated < token && isBehindVerb(dated) && goesOnBehind(token));
  }

  private boolean isBehindVerb(int token) {
    for (int i = Math.max(0, token - LanguagePack.LONGEST_VERB); i < token; i++) {
      for (Reading reading : found.readings().at(i)) {
        if (reading.to() == token && LanguagePack.CLAUSE_FORMS.contains(reading.form())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the date begins that ends before a token; the token itself where none does. */
  private int dateBefore(int token) {
    int start = token;
    while (start > 0 && found.isDate(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean goesOnBehind(int joint) {
    int last = found.sentence().size() - 1;
    int next = joint < last && Clauses.isJoint(found, joint + 1) ? joint + 2 : joint + 1;
    while (next < last && found.isDate(next)) {
      next++;
    }
    return next < last && !Clauses.isJoint(found, next) && holdsVerb(next);
  }

  private boolean holdsVerb(int from) {
    return IntStream.range(from, found.sentence().size())
        .anyMatch(i -> found.readings().hasForm(i, LanguagePack.CLAUSE_FORMS));
  }

  @Override
  public boolean endsAt(int start, int token) {
    return false;
  }

  @Override
  public boolean goesOn(int token) {
    return false;
  }
}
