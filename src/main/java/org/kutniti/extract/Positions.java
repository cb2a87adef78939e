package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/**
 * Marks the names of a sentence by where they stand: an unmarked one behind its verb is an object.
 */
final class Positions {
  /** No role asks for it. */
  private static final String COMPOUND = "compound";

  private final SentenceMentions found;
  private final Clauses clauses;
  private final Deciders deciders;
  private final NameLists lists;
  private BitSet behindVerb;

  private Positions(SentenceMentions found, Clauses clauses) {
    this.found = found;
    this.clauses = clauses;
    deciders = new Deciders(found);
    lists = new NameLists(found);
  }

  /**
   * The sentence with {@link Mark#DIRECT} on the unmarked names behind the verb of their clause.
   */
  static SentenceMentions marked(SentenceMentions found, Clauses clauses) {
    Positions positions = new Positions(found, clauses);
    return new SentenceMentions(
        found.sentence(), found.readings(), positions.marked(found.mentions()), found.dates());
  }

  private List<Mention> marked(List<Mention> mentions) {
    List<Mention> marked = new ArrayList<>(mentions);
    marked.replaceAll(this::marked);
    return marked;
  }

  private Mention marked(Mention mention) {
    if (opensClause(mention) || deciders.decides(mention)) {
      return mention.marked(Mark.BARE);
    }
    if (isPartOfCompound(mention)) {
      return mention.marked(COMPOUND);
    }
    return mention.mark().equals(Mark.BARE) && !isPronoun(mention) && isBehindVerb(mention.from())
        ? mention.marked(Mark.DIRECT)
        : mention;
  }

  /** "He" is a subject wherever it stands: "during the latter visit he met". */
  private static boolean isPronoun(Mention mention) {
    return mention.isAnaphor(Category.PERSON);
  }

  /** "A Moscow-backed group" is not Moscow. */
  private boolean isPartOfCompound(Mention mention) {
    int hyphen = mention.to();
    return found.sentence().isGlued(hyphen)
        && found.sentence().token(hyphen).isHyphen()
        && found.sentence().isGlued(hyphen + 1)
        && VerbReadings.isVerb(found, hyphen + 1, LanguagePack.ANY_VERB);
  }

  /** In "before she left" the word that looks like a preposition opens a clause. */
  private boolean opensClause(Mention mention) {
    int lead = found.readings().leadFrom(mention.from());
    return lead < mention.from()
        && found.readings().has(lead, Category.CLAUSE)
        && VerbReadings.isVerb(found, lists.endOfSubject(mention), LanguagePack.CLAUSE_FORMS);
  }

  /** A finite verb before it in its clause, or one of another form with no comma between. */
  private boolean isBehindVerb(int token) {
    if (behindVerb == null) {
      behindVerb = behindVerb();
    }
    return behindVerb.get(token);
  }

  private BitSet behindVerb() {
    BitSet behind = new BitSet(found.sentence().size());
    boolean finite = false;
    boolean other = false;
    for (int i = 0; i < found.sentence().size(); i++) {
      boolean goesOn = clauses.start(i) < i;
      finite &= goesOn;
      other &= goesOn;
      behind.set(i, finite || other);
      other &= !found.sentence().token(i).isSign(',');
      finite = finite || VerbReadings.isVerb(found, i, LanguagePack.CLAUSE_FORMS);
      other = other || VerbReadings.isVerb(found, i, LanguagePack.ANY_VERB);
    }
    return behind;
  }
}
