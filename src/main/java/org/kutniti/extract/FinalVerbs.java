package org.kutniti.extract;

import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Reading;
import org.kutniti.mention.SentenceMentions;

/** Where verbs stand last, a comma or "and" right behind a verb parts two clauses. */
record FinalVerbs(SentenceMentions found) implements Clauses.Joints {
  @Override
  public boolean parts(int start, int token) {
    for (int i = Math.max(0, token - LanguagePack.LONGEST_VERB); i < token; i++) {
      for (Reading reading : found.readings().at(i)) {
        if (reading.to() == token && LanguagePack.CLAUSE_FORMS.contains(reading.form())) {
          return true;
        }
      }
    }
    return false;
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
