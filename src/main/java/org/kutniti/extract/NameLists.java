package org.kutniti.extract;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/** The lists of names of a sentence, as far as its commas and conjunctions part no clauses. */
final class NameLists {
  /** A preposition and articles before a name take no more tokens. */
  private static final int LONGEST_LEAD = 6;

  private final SentenceMentions found;

  NameLists(SentenceMentions found) {
    this.found = found;
  }

  /** Whether "and" stands at a token, right behind a name. */
  boolean isAndBehindName(int token) {
    return token > 0 && found.readings().has(token, Category.AND) && found.endsMention(token);
  }

  /** In "ties between A, B and C were cut" the list is not over before C, whatever follows. */
  boolean isAmong(int token) {
    boolean among = false;
    int end = 0;
    for (Mention mention : found.mentions()) {
      if (mention.from() >= token) {
        break;
      }
      among = mention.mark().equals(Mark.AMONG) || (among && isCommaAlone(end, mention.from()));
      end = mention.to();
    }
    return among;
  }

  private boolean isCommaAlone(int from, int to) {
    return to == from + 1 && found.sentence().token(from).isSign(',');
  }

  /** The name that starts at a token, be it with a preposition. */
  Optional<Mention> startingAt(int token) {
    for (Mention mention : found.mentionsFrom(token)) {
      if (mention.from() > token + LONGEST_LEAD) {
        return Optional.empty();
      }
      if (startsAt(mention, token)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private boolean startsAt(Mention mention, int token) {
    return mention.from() == token
        || (token < mention.from() && found.readings().leadFrom(mention.from()) == token);
  }

  /** The last of the names that commas and "and" join to one, and those that they belong to. */
  Mention last(Mention first) {
    Mention last = first;
    Optional<Mention> next = behind(last);
    while (next.isPresent()) {
      last = next.get();
      next = behind(last);
    }
    return last;
  }

  /** In "before A and B left", behind B, but in "before A, B left" behind A. */
  int endOfSubject(Mention first) {
    Mention last = last(first);
    int joint = found.readings().leadFrom(last.from()) - 1;
    return last != first && found.readings().has(joint, Category.AND) ? last.to() : first.to();
  }

  private Optional<Mention> behind(Mention name) {
    int end = name.to();
    boolean joined = end < found.sentence().size() && Clauses.isJoint(found, end);
    return startingAt(joined ? end + 1 : end);
  }
}
