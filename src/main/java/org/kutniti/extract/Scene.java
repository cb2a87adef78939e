package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.language.Category;
import org.kutniti.language.Grammar;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.language.Word;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.mention.Readings;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** One sentence as the rules see it: words, groups of mentions, clauses, dates. */
final class Scene {
  /** Stands for a word that a pattern spells out. */
  static final Entry PLAIN = new Entry.Lexical(new Word("", "", false));

  private final SentenceMentions found;
  private final Grammar grammar;
  private final List<MentionGroup> groups;
  private final Clauses clauses;
  private final List<Mention> mentions = new ArrayList<>();
  private PatternMatcher matcher;

  Scene(SentenceMentions given, Grammar grammar) {
    this.grammar = grammar;
    clauses = Clauses.of(given, grammar);
    found = grammar.positions() ? Positions.marked(given, clauses) : given;
    groups =
        Grouping.of(
            found, grammar.positions() ? new LeadingMarks(found, clauses) : new TrailingMarks());
    groups.forEach(g -> mentions.addAll(g.members()));
  }

  Sentence sentence() {
    return found.sentence();
  }

  Readings readings() {
    return found.readings();
  }

  List<MentionGroup> groups() {
    return groups;
  }

  /** Finds patterns in the sentence. */
  PatternMatcher matcher() {
    if (matcher == null) {
      matcher = new PatternMatcher(this);
    }
    return matcher;
  }

  /** The mentions of all groups, from left to right. */
  Stream<Mention> mentions() {
    return mentions.stream();
  }

  List<DateMention> dates() {
    return found.dates();
  }

  /** The date that starts at a token; null for none. */
  DateMention dateFrom(int token) {
    return found.dateFrom(token);
  }

  Grammar grammar() {
    return grammar;
  }

  /** Whether a word that is spelled like a verb may be one; behind an article it is none. */
  boolean mayBeVerb(int token) {
    return !grammar.positions() || !VerbReadings.isBehindArticle(readings(), token);
  }

  /**
   * Whether a noun that no mention takes starts at a token, with no preposition before it. "The
   * government" may be that of one who is named.
   */
  boolean isUnmarkedNoun(int token) {
    return !found.isTaken(token)
        && token(token).kind() == Token.Kind.WORD
        && isNoun(token)
        && !readings().has(token, Category.GOVERNMENT)
        && !readings().isPreposition(readings().leadFrom(token));
  }

  /** A noun of the lexicon; one that may be a verb, too, only behind an article or adjective. */
  private boolean isNoun(int token) {
    boolean led =
        readings().has(token - 1, Category.DETERMINER)
            || mentions().anyMatch(m -> m.to() == token && m.mark().equals(Mark.DEMONYM));
    return readings().isNoun(token) || (led && readings().hasNoun(token));
  }

  Clauses clauses() {
    return clauses;
  }

  /** Whether what begins at a token is what somebody says. */
  boolean isSaid(int token) {
    return SaidClauses.isSaidBefore(found, token);
  }

  /** The categories of all words of the sentence. */
  Set<String> categories() {
    return found.readings().categories();
  }

  /** The tokens at which a word of the category starts; not to be changed. */
  BitSet tokens(String category) {
    return found.readings().tokens(category);
  }

  int size() {
    return found.sentence().size();
  }

  Token token(int i) {
    return found.sentence().token(i);
  }

  /** After the verbs that stand at a token one behind the other. */
  int endOfVerbs(int token) {
    int end = token;
    int next = verbEnd(end);
    while (next > end) {
      end = next;
      next = verbEnd(end);
    }
    return end;
  }

  private int verbEnd(int token) {
    int end = token;
    boolean verb = false;
    for (Reading reading : readings().at(token)) {
      if (LanguagePack.VERB_FORMS.contains(reading.form())) {
        end = verb ? Math.max(end, reading.to()) : reading.to();
        verb = true;
      }
    }
    return end;
  }

  /** The last verb, of any form, that starts before a token; 0 when there is none. */
  int lastVerbBefore(int token) {
    for (int i = token - 1; i > 0; i--) {
      if (readings().hasForm(i, LanguagePack.ANY_VERB)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Where the word of one of the categories begins that ends before a token; the token itself
   * without one.
   */
  int startOfWord(int token, List<String> categories) {
    for (int i = Math.max(0, token - LanguagePack.LONGEST_VERB); i < token; i++) {
      if (readings().at(i).stream()
          .anyMatch(r -> r.to() == token && categories.stream().anyMatch(r::is))) {
        return i;
      }
    }
    return token;
  }

  /** Whether a comma or "and" stands at a token. */
  boolean isJoint(int token) {
    return Clauses.isJoint(found, token);
  }

  /** Whether no verb and no sign but a comma stands between two tokens. */
  boolean isOpen(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean sign = token(i).kind() == Token.Kind.SIGN;
      boolean bridging = token(i).isSign(',') || token(i).isSign(':') || token(i).isHyphen();
      if ((sign && !bridging) || verbEnd(i) > i) {
        return false;
      }
    }
    return true;
  }
}
