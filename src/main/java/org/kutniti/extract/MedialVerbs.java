package org.kutniti.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/**
 * Where verbs stand between subject and object, a comma or "and" parts two clauses when there is a
 * verb on either side, not looking beyond the next comma.
 */
final class MedialVerbs implements Clauses.Joints {
  /** In the data, the form of "doing". */
  static final Set<String> DOING = Set.of("noun");

  private final SentenceMentions found;

  private final NameLists lists;

  /** Whether there is a verb of saying at all. */
  private final boolean says;

  private final SaidSubjects subjects;
  private final OpenedSubjects openers;

  /** By token, where the next verb stands that can end a clause; past the end for none. */
  private final int[] nextVerb;

  MedialVerbs(SentenceMentions found) {
    this.found = found;
    lists = new NameLists(found);
    says = !found.readings().tokens(Category.SAY).isEmpty();
    subjects = new SaidSubjects(found, lists, this);
    openers = new OpenedSubjects(found, lists, this);
    nextVerb = new int[found.sentence().size() + 1];
    nextVerb[nextVerb.length - 1] = nextVerb.length;
    for (int i = nextVerb.length - 2; i >= 0; i--) {
      nextVerb[i] = VerbReadings.endsClause(found, i) ? i : nextVerb[i + 1];
    }
  }

  @Override
  public boolean parts(int start, int token) {
    return hasVerb(start, token)
        && !joinsNames(token)
        && (hasVerb(token + 1, endOfStretch(token + 1))
            || opensPhrase(token)
            || openers.lead(start, token));
  }

  /** In "to A and B in search of a lost cause" the verb is not said of B. */
  private boolean joinsNames(int token) {
    return lists.isAndBehindName(token) && (isNameWithoutVerb(token + 1) || lists.isAmong(token));
  }

  /** Whether a name starts at a token, be it with a preposition, and no verb stands behind it. */
  private boolean isNameWithoutVerb(int token) {
    return lists.startingAt(token).filter(name -> !isVerbNear(name.to())).isPresent();
  }

  @Override
  public boolean opensSaid(int token) {
    return says && SaidClauses.isSaidBefore(found, token) && subjects.opens(token);
  }

  /** Whether a finite verb stands at a token, adverbs and dates before it aside. */
  boolean isVerbNear(int token) {
    int at = token;
    while (at < found.sentence().size()
        && !VerbReadings.isVerb(found, at, LanguagePack.CLAUSE_FORMS)
        && (found.readings().has(at, Category.ADVERB) || found.isDate(at))) {
      at++;
    }
    return VerbReadings.isVerb(found, at, LanguagePack.CLAUSE_FORMS);
  }

  /** In "it closed, reopening in 1988" what follows the comma is told of another event. */
  private boolean opensPhrase(int token) {
    return found.sentence().token(token).isSign(',')
        && VerbReadings.isVerb(found, token + 1, DOING);
  }

  @Override
  public boolean endsAt(int start, int token) {
    return found.sentence().token(token).isSign(':') && hasVerb(start, token);
  }

  @Override
  public boolean goesOn(int token) {
    return VerbReadings.isVerb(found, token, LanguagePack.CLAUSE_FORMS);
  }

  /** Where the next verb stands from a token on that can end a clause; past the end for none. */
  int nextVerb(int token) {
    return nextVerb[token];
  }

  private boolean hasVerb(int from, int to) {
    return from < nextVerb.length && nextVerb[from] < to;
  }

  /**
   * Up to the next comma or conjunction; a date that opens the clause is passed over, and so are
   * all but the last of the names that open it: in "the war was over, and in 1990 A, B and C had no
   * ties" the last conjunction parts no clauses.
   */
  private int endOfStretch(int from) {
    int start = pastDate(from);
    int end = lists.startingAt(start).map(name -> lists.last(name).from()).orElse(start);
    while (end < found.sentence().size() && !ends(end)) {
      end++;
    }
    return end;
  }

  private boolean ends(int i) {
    return (Clauses.isJoint(found, i)
            && !(found.readings().has(i, Category.AND) && found.isTaken(i))
            && !(lists.isAndBehindName(i) && lists.isAmong(i))
            && !isOfTitle(i))
        || found.sentence().token(i).isSign(';')
        || found.readings().has(i, Category.CLAUSE);
  }

  /** In "the minister, Ana Lee, came" the commas are those of who came. */
  private boolean isOfTitle(int token) {
    if (!found.sentence().token(token).isSign(',')) {
      return false;
    }
    for (Mention mention : found.mentions()) {
      if (mention.from() >= token) {
        return false;
      }
      if (mention.to() >= token) {
        return mention.to() > token || (hasComma(mention) && goesOn(token + 1));
      }
    }
    return false;
  }

  private boolean hasComma(Mention mention) {
    return IntStream.range(mention.from(), mention.to())
        .anyMatch(i -> found.sentence().token(i).isSign(','));
  }

  private int pastDate(int from) {
    return found.dates().stream()
        .filter(d -> d.from() >= from && d.from() <= from + 1)
        .map(d -> d.to())
        .findFirst()
        .map(to -> isComma(to) ? to + 1 : to)
        .orElse(from);
  }

  private boolean isComma(int token) {
    return token < found.sentence().size() && found.sentence().token(token).isSign(',');
  }
}
