package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/** Prepositions: the first member of a list carries the mark of all. */
record LeadingMarks(SentenceMentions found, Clauses clauses) implements ListMarks {
  @Override
  public boolean join(Mention left, Mention right) {
    boolean together = clauses.of(left.from()) == clauses.of(right.from());
    return together
        && !opensClause(left, right)
        && (left.mark().equals(right.mark())
            || (isUnmarked(right) && !left.mark().equals(Mark.DEMONYM)));
  }

  /**
   * In "after talks with A, B and C signed" the comma parts what opens the clause from its subject;
   * not where the subject stands before it.
   */
  private boolean opensClause(Mention left, Mention right) {
    int start = clauses.start(left.from());
    return !isUnmarked(left)
        && right.mark().equals(Mark.BARE)
        && found.sentence().token(right.from() - 1).isSign(',')
        && opens(start)
        && !holdsSubject(start, left.from());
  }

  private boolean holdsSubject(int from, int to) {
    return found.mentions().stream()
        .anyMatch(m -> m.from() >= from && m.to() <= to && m.mark().equals(Mark.BARE));
  }

  private boolean opens(int token) {
    return found.readings().isPreposition(token)
        || VerbReadings.isVerb(found, token, LanguagePack.ANY_VERB);
  }

  private static boolean isUnmarked(Mention mention) {
    return mention.mark().equals(Mark.BARE) || mention.mark().equals(Mark.DIRECT);
  }

  @Override
  public boolean endsList(Mention left, Mention right) {
    return false;
  }

  @Override
  public String ofList(List<Mention> members) {
    return members.get(0).mark();
  }
}
