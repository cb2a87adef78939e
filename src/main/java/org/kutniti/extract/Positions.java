package org.kutniti.extract;

import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/**
 * Marks the names of a sentence by where they stand: an unmarked one behind its verb is an object.
 */
final class Positions {
  private final SentenceMentions found;
  private final Clauses clauses;

  private Positions(SentenceMentions found, Clauses clauses) {
    this.found = found;
    this.clauses = clauses;
  }

  /**
   * The sentence with {@link Mark#DIRECT} on the unmarked names behind the verb of their clause.
   */
  static SentenceMentions marked(SentenceMentions found, Clauses clauses) {
    Positions positions = new Positions(found, clauses);
    return new SentenceMentions(
        found.sentence(),
        found.readings(),
        found.mentions().stream().map(positions::marked).toList(),
        found.dates());
  }

  private Mention marked(Mention mention) {
    if (opensClause(mention)) {
      return mention.marked(Mark.BARE);
    }
    return mention.mark().equals(Mark.BARE) && isBehindVerb(mention.from())
        ? mention.marked(Mark.DIRECT)
        : mention;
  }

  /** In "before she left" the word that looks like a preposition opens a clause. */
  private boolean opensClause(Mention mention) {
    int lead = found.readings().leadFrom(mention.from());
    return lead < mention.from()
        && found.readings().has(lead, Category.CLAUSE)
        && MedialVerbs.isVerb(found, mention.to(), LanguagePack.CLAUSE_FORMS);
  }

  /** A finite verb before it in its clause, or one of another form with no comma between. */
  private boolean isBehindVerb(int token) {
    int start = clauses.start(token);
    boolean comma = false;
    for (int i = token - 1; i >= start; i--) {
      comma |= found.sentence().token(i).isSign(',');
      boolean finite = MedialVerbs.isVerb(found, i, LanguagePack.CLAUSE_FORMS);
      boolean other = MedialVerbs.isVerb(found, i, LanguagePack.ANY_VERB);
      if (finite || (other && !comma)) {
        return true;
      }
    }
    return false;
  }
}
