package org.kutniti.extract;

import java.util.Optional;
import java.util.Set;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/** Tells where two begin of whom a verb is told that opens the clause before them. */
record OpenedSubjects(SentenceMentions found, MedialVerbs verbs) {
  private static final Set<String> OPENING = Set.of("noun", "finite");

  /** In "having left, A and B met" the comma is followed by two who do something. */
  boolean lead(int start, int comma) {
    return found.sentence().token(comma).isSign(',')
        && VerbReadings.isVerb(found, start, OPENING)
        && second(comma + 1).filter(b -> verbs.isVerbNear(b.to())).isPresent();
  }

  private Optional<Mention> second(int token) {
    return verbs
        .startingAt(token)
        .filter(a -> verbs.isAndBehindName(a.to()))
        .flatMap(a -> verbs.startingAt(a.to() + 1));
  }
}
