package org.kutniti.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.mention.Readings;
import org.kutniti.mention.SentenceMentions;

/** Tells which words that are spelled like verbs are verbs, where verbs stand in the middle. */
final class VerbReadings {
  private static final Set<String> FINITE_OR_DOING =
      Set.of("finite", "noun", "future", "imminent", "negative", "progressive");

  /** The most words of a name that is looked for before a token. */
  private static final int LONGEST_NAME = 4;

  private VerbReadings() {}

  /**
   * Whether a verb in one of the forms starts at a token; behind an article, as in "the newly
   * opened embassy", it is a noun or adjective. A word of a name or a date is no verb, be it
   * spelled like one.
   */
  static boolean isVerb(SentenceMentions found, int token, Set<String> forms) {
    Readings readings = found.readings();
    if (!readings.hasForm(token, forms)) {
      return false;
    }
    boolean noun =
        (isAdjective(readings, token) && !opensWithPlace(found, token))
            || isBehindArticle(readings, token)
            || isBehindPreposition(readings, token);
    return !noun && !found.isTaken(token);
  }

  /** Whether a verb at a token may be that of a clause: "states that recognise it", too. */
  static boolean endsClause(SentenceMentions found, int token) {
    return found.readings().hasForm(token, LanguagePack.ANY_VERB)
        && (isVerb(found, token, LanguagePack.CLAUSE_FORMS)
            || (isBehindSubject(found, token) && isVerb(found, token, LanguagePack.ANY_VERB)));
  }

  /** "Visiting Peru, A met B": an adjective would stand before somebody. */
  private static boolean opensWithPlace(SentenceMentions found, int token) {
    return token == 0
        && found.mentionsFrom(1).stream()
            .limit(1)
            .anyMatch(m -> m.from() == 1 && m instanceof Mention.Place p && !p.demonym());
  }

  /** Whether "who", "that" or a name stands right before a word that is no noun. */
  private static boolean isBehindSubject(SentenceMentions found, int token) {
    Readings readings = found.readings();
    return !readings.hasNoun(token)
        && (readings.has(token - 1, Category.RELATIVE)
            || isRelative(readings, token - 1)
            || found.endsMention(token));
  }

  /** Whether an article, with adverbs behind it, stands right before a token. */
  static boolean isBehindArticle(Readings readings, int token) {
    int before = token - 1;
    while (before > 0 && readings.has(before, Category.ADVERB)) {
      before--;
    }
    return isArticle(readings, before);
  }

  /** In "at present" and "on visit" a bare form is a noun. */
  private static boolean isBehindPreposition(Readings readings, int token) {
    return readings.isPreposition(token - 1)
        && !readings.has(token - 1, Category.TO)
        && !readings.hasForm(token, FINITE_OR_DOING);
  }

  /** Whether the word is the last of such as "newly appointed". */
  private static boolean isAdjective(Readings readings, int token) {
    for (int i = Math.max(0, token - 2); i <= token; i++) {
      for (Reading reading : readings.at(i)) {
        if (reading.to() > token && reading.is(Category.OFFICE_ADJECTIVE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isArticle(Readings readings, int token) {
    return readings.has(token, Category.OWN)
        || (readings.has(token, Category.DETERMINER) && !isRelative(readings, token));
  }

  /** In "countries, or Peru, that recognised it" the word that may be an article opens a clause. */
  private static boolean isRelative(Readings readings, int token) {
    return readings.has(token, Category.CLAUSE)
        && (isNounThere(readings, token - 1)
            || readings.has(token - 1, Category.DETERMINER)
            || isBehindName(readings, token));
  }

  /** "States" may be a verb, but in "the states that recognised it" it is none. */
  private static boolean isNounThere(Readings readings, int token) {
    return readings.isNoun(token) || (readings.hasNoun(token) && isBehindArticle(readings, token));
  }

  private static boolean isBehindName(Readings readings, int token) {
    return IntStream.range(Math.max(0, token - LONGEST_NAME), token)
        .anyMatch(
            i ->
                readings.at(i).stream()
                    .anyMatch(r -> r.to() == token && r.entry() instanceof Entry.Name));
  }
}
