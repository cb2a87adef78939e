package org.kutniti.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/**
 * Where verbs stand between subject and object, a comma or "and" parts two clauses when there is a
 * verb on either side, not looking beyond the next comma.
 */
final class MedialVerbs implements Clauses.Joints {
  /** In the data, the form of "doing". */
  static final Set<String> DOING = Set.of("noun");

  /** A preposition and articles before a name take no more tokens. */
  private static final int LONGEST_LEAD = 6;

  private final SentenceMentions found;

  /** Whether there is a verb of saying at all. */
  private final boolean says;

  private final SaidSubjects subjects;
  private final OpenedSubjects openers;

  /** By token, where the next verb stands that can end a clause; past the end for none. */
  private final int[] nextVerb;

  MedialVerbs(SentenceMentions found) {
    this.found = found;
    says = !found.readings().tokens(Category.SAY).isEmpty();
    subjects = new SaidSubjects(found, this);
    openers = new OpenedSubjects(found, this);
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
    return isAndBehindName(token) && (isNameWithoutVerb(token + 1) || isAmong(token));
  }

  boolean isAndBehindName(int token) {
    return token > 0 && found.readings().has(token, Category.AND) && found.endsMention(token);
  }

  /** In "ties between A, B and C were cut" the list is not over before C, whatever follows. */
  private boolean isAmong(int token) {
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

  /** Whether a name starts at a token, be it with a preposition, and no verb stands behind it. */
  private boolean isNameWithoutVerb(int token) {
    return startingAt(token).filter(name -> !isVerbNear(name.to())).isPresent();
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
   * Up to the next comma or conjunction; a date that opens the clause is passed over with its
   * comma.
   */
  private int endOfStretch(int from) {
    int start = pastDate(from);
    int end = start;
    while (end < found.sentence().size() && !ends(end)) {
      end++;
    }
    return end;
  }

  private boolean ends(int i) {
    return (Clauses.isJoint(found, i)
            && !(found.readings().has(i, Category.AND) && found.isTaken(i))
            && !(isAndBehindName(i) && isAmong(i))
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
        .filter(to -> to < found.sentence().size() && found.sentence().token(to).isSign(','))
        .findFirst()
        .map(to -> to + 1)
        .orElse(from);
  }
}
