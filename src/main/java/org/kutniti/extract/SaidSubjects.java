package org.kutniti.extract;

import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Token;

/** Finds the subjects of what somebody is told to have said: "she said A and B had signed". */
final class SaidSubjects {
  /** An article and few words more. */
  private static final int LONGEST_SUBJECT = 4;

  private final SentenceMentions found;
  private final NameLists lists;
  private final MedialVerbs verbs;

  SaidSubjects(SentenceMentions found, NameLists lists, MedialVerbs verbs) {
    this.found = found;
    this.lists = lists;
    this.verbs = verbs;
  }

  /** Whether a subject with its verb behind it starts at a token. */
  boolean opens(int token) {
    return opensWithName(token)
        || ((opensWithNoun(token) || opensWithBareNoun(token)) && !isLed(token));
  }

  /** "Of the club": what a preposition leads is no subject. */
  private boolean isLed(int token) {
    return found.readings().isPreposition(token - 1)
        || found.readings().isPreposition(found.readings().leadFrom(token));
  }

  /** "Others would", "most of its neighbours would": a noun that no article leads. */
  private boolean opensWithBareNoun(int token) {
    int verb = verbs.nextVerb(token);
    return found.readings().isNoun(token)
        && !VerbReadings.isBehindArticle(found.readings(), token)
        && !found.isTaken(token)
        && verb < found.sentence().size()
        && verb > token
        && verb - token <= LONGEST_SUBJECT
        && IntStream.range(token + 1, verb).noneMatch(this::isNoPartOfSubject);
  }

  private boolean opensWithName(int token) {
    return lists
        .startingAt(token)
        .filter(name -> name.mark().equals(Mark.BARE) && verbs.isVerbNear(lists.last(name).to()))
        .isPresent();
  }

  /**
   * "The navy ship would": an article, and a word or a few before the verb. "His country" may be
   * the speaker's.
   */
  private boolean opensWithNoun(int token) {
    int verb = verbs.nextVerb(token);
    return found.readings().has(token, Category.DETERMINER)
        && !(found.readings().has(token, Category.OWN) && mayBeSpeaker(token + 1))
        && verb < found.sentence().size()
        && verb > token + 1
        && verb - token <= LONGEST_SUBJECT
        && IntStream.range(token + 1, verb).noneMatch(this::endsSubject);
  }

  /** "His country", "his side" and the like may be the speaker; "his predecessor" is not. */
  private boolean mayBeSpeaker(int token) {
    return !found.readings().isNoun(token)
        || found.readings().has(token, Category.STATE_WORD)
        || found.readings().has(token, Category.GOVERNMENT);
  }

  private boolean endsSubject(int token) {
    return isNoPartOfSubject(token) || found.readings().isPreposition(token);
  }

  private boolean isNoPartOfSubject(int token) {
    return found.isTaken(token)
        || found.sentence().token(token).kind() != Token.Kind.WORD
        || Clauses.isJoint(found, token);
  }
}
