package org.kutniti.mention;

import java.util.List;
import org.kutniti.language.Grammar;
import org.kutniti.language.LanguagePack;

/** Tells a name that is an adjective to the noun behind it: "the Chile embassy". */
record Attributes(Grammar grammar) {
  /** Whether a noun stands at a token, right behind a name. */
  boolean isAttribute(Passage passage, int next) {
    if (!grammar.positions() || !passage.isWord(next) || passage.isDate(next)) {
      return false;
    }
    List<Reading> readings = passage.readings().at(next);
    return readings.isEmpty() ? isUnknownNoun(passage, next) : passage.readings().isNoun(next);
  }

  private boolean isUnknownNoun(Passage passage, int token) {
    String form = passage.token(token).form();
    return passage.casing().isTelling()
        && !passage.casing().allowsName(token)
        && grammar.verbEndings().stream().noneMatch(form::endsWith)
        && isFollowedByVerb(passage, token);
  }

  /** Where no verb follows, the unknown word itself must be the verb. */
  private static boolean isFollowedByVerb(Passage passage, int noun) {
    for (int i = noun + 1; i < passage.size() && !passage.isSign(i, ','); i++) {
      if (passage.readings().at(i).stream()
          .anyMatch(r -> LanguagePack.CLAUSE_FORMS.contains(r.form()))) {
        return true;
      }
    }
    return false;
  }
}
