package org.kutniti.extract;

import java.util.Set;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/** Tells where two begin of whom a verb is told that opens the clause before them. */
record OpenedSubjects(SentenceMentions found, NameLists lists, MedialVerbs verbs) {
  private static final Set<String> OPENING = Set.of("noun", "finite");

  /** In "having left, A and B met" the comma is followed by two who do something. */
  boolean lead(int start, int comma) {
    return found.sentence().token(comma).isSign(',')
        && VerbReadings.isVerb(found, start, OPENING)
        && lists.startingAt(comma + 1).filter(this::leadsSeveral).isPresent();
  }

  private boolean leadsSeveral(Mention first) {
    Mention last = lists.last(first);
    return last != first && verbs.isVerbNear(last.to());
  }
}
