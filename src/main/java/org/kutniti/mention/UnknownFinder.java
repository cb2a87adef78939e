package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kutniti.language.Category;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.Mark;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** Finds runs of words that neither lexicon nor gazetteer explains: names not met before. */
final class UnknownFinder {
  private static final int MOST_TOKENS = 7;

  /** A word shorter than this is not cut into stem and ending when nothing asks for it. */
  private static final int SHORTEST_CUT = 4;

  /** A word shorter than this is not taken for the owner of the noun that follows. */
  private static final int SHORTEST_OWNER = 4;

  private static final int LONGEST_INITIAL = 5;

  private final Endings endings;

  UnknownFinder(Endings endings) {
    this.endings = endings;
  }

  /**
   * The unknown name that starts at a token, as long as it goes on.
   *
   * @param free which tokens may be part of it
   */
  Optional<Mention.Unknown> at(
      Prose prose, Sentence sentence, Readings readings, int from, IntPredicate free) {
    return at(prose, sentence, readings, from, from, free);
  }

  /** The same, when the tokens up to {@code sure} are known to belong to it. */
  Optional<Mention.Unknown> at(
      Prose prose, Sentence sentence, Readings readings, int from, int sure, IntPredicate free) {
    int to = sure;
    int words = 0;
    while (to < sentence.size() && to - from < MOST_TOKENS) {
      if (free.test(to) && continues(sentence, readings, from, to)) {
        words += isInitial(sentence, readings, to) || !isWord(sentence.token(to)) ? 0 : 1;
        to++;
        if (isWord(sentence.token(to - 1)) && endsName(sentence.token(to - 1), to - from)) {
          break;
        }
      } else {
        break;
      }
    }
    while (to > from && !isWord(sentence.token(to - 1))) {
      to--;
    }
    return words == 0
        ? Optional.empty()
        : Optional.of(mention(prose, sentence, readings, from, to));
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  /** A listed initial, or a short word with a full stop right behind it. */
  private static boolean isInitial(Sentence sentence, Readings readings, int i) {
    Token token = sentence.token(i);
    boolean dotted =
        isWord(token)
            && token.form().length() <= LONGEST_INITIAL
            && i + 1 < sentence.size()
            && sentence.token(i + 1).isSign('.')
            && !sentence.token(i + 1).spaced();
    return dotted || readings.has(i, Category.INITIAL);
  }

  private boolean continues(Sentence sentence, Readings readings, int from, int i) {
    Token token = sentence.token(i);
    if (isWord(token)) {
      return isInitial(sentence, readings, i)
          ? initialGoesOn(sentence, readings, i)
          : isFree(readings, i);
    }
    boolean joins = token.isHyphen() && !token.spaced();
    boolean dots = token.isSign('.') && i > from && isInitial(sentence, readings, i - 1);
    return i > from && (joins || dots) && i + 1 < sentence.size();
  }

  /** An initial such as "A. K." counts only where more of the name follows. */
  private boolean initialGoesOn(Sentence sentence, Readings readings, int i) {
    int next = i + 1;
    while (next < sentence.size() && sentence.token(next).isSign('.')) {
      next++;
    }
    return next < sentence.size()
        && isWord(sentence.token(next))
        && (isFree(readings, next)
            || (isInitial(sentence, readings, next) && initialGoesOn(sentence, readings, next)));
  }

  private static boolean isFree(Readings readings, int i) {
    return readings.at(i).isEmpty() || readings.has(i, Category.NAME_PART);
  }

  /** An accusative ends a name whatever follows. */
  private boolean endsName(Token token, int length) {
    String form = token.form();
    return length > 0
        && form.length() > SHORTEST_CUT
        && endings
            .glued(form.charAt(form.length() - 3), form.substring(form.length() - 2))
            .filter(e -> e.mark().equals(Mark.ACCUSATIVE))
            .isPresent();
  }

  private Mention.Unknown mention(
      Prose prose, Sentence sentence, Readings readings, int from, int to) {
    Token last = sentence.token(to - 1);
    Optional<DetachedEnding> detached = DetachedEnding.at(sentence, to, endings);
    int stem =
        detached.isPresent() ? last.form().length() : stemLength(last, genitiveStem(readings, to));
    String mark = detached.map(DetachedEnding::mark).orElseGet(() -> glued(last, stem));
    int end = detached.map(DetachedEnding::to).orElse(to);
    String name = NameFinder.name(prose, sentence, from, last.start() + stem);
    return new Mention.Unknown(from, end, Marks.of(readings, from, end, mark), name);
  }

  private String glued(Token token, int stem) {
    String form = token.form();
    return endings.glued(form.charAt(stem - 1), form.substring(stem)).orElseThrow().mark();
  }

  /** The shortest stem that a genitive may be cut from, given what follows the name. */
  private static int genitiveStem(Readings readings, int to) {
    List<Reading> next = readings.at(to);
    if (next.stream().anyMatch(UnknownFinder::asksGenitive)) {
      return 2;
    }
    boolean owned = next.stream().anyMatch(r -> r.entry().inflected());
    return owned ? SHORTEST_OWNER : Integer.MAX_VALUE;
  }

  private static boolean asksGenitive(Reading reading) {
    return reading.entry() instanceof Entry.Marker marker
        && marker.after()
        && marker.adposition().needs().contains(Mark.GENITIVE);
  }

  /**
   * Names often end like inflected words; so an ending is cut off only where it is an accusative,
   * where the next word asks for a genitive, or where a noun follows and the ending is long.
   */
  private int stemLength(Token token, int genitiveStem) {
    String form = token.form();
    for (int cut = Math.max(2, form.length() - 5); cut < form.length(); cut++) {
      Optional<Ending> ending = endings.glued(form.charAt(cut - 1), form.substring(cut));
      boolean certain = genitiveStem == 2 || form.length() - cut > 1;
      if (ending.isPresent() && isCut(ending.get().mark(), certain && cut >= genitiveStem)) {
        return cut;
      }
    }
    return form.length();
  }

  private static boolean isCut(String mark, boolean genitiveAllowed) {
    return mark.equals(Mark.ACCUSATIVE) || (genitiveAllowed && mark.equals(Mark.GENITIVE));
  }
}
