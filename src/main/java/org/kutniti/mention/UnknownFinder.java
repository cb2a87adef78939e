package org.kutniti.mention;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.kutniti.language.Category;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.text.Token;

/** Finds runs of words that neither lexicon nor gazetteer explains: names not met before. */
final class UnknownFinder {
  /** No name is longer. */
  static final int MOST_TOKENS = 7;

  private final Endings endings;
  private final NameStem stems;
  private final CompoundNames compounds;

  UnknownFinder(Endings endings) {
    this.endings = endings;
    compounds = new CompoundNames(endings);
    stems = new NameStem(endings);
  }

  /**
   * The unknown name that starts at a token, as long as it goes on.
   *
   * @param free which tokens may be part of it
   */
  Optional<Mention.Unknown> at(Passage passage, int from, IntPredicate free) {
    return at(passage, from, from, free);
  }

  /** The same, when the tokens up to {@code sure} are known to belong to it. */
  Optional<Mention.Unknown> at(Passage passage, int from, int sure, IntPredicate free) {
    int to = sure;
    int words = 0;
    boolean open = true;
    while (open && to - from < MOST_TOKENS && free.test(to) && continues(passage, from, to)) {
      words += counts(passage, to) ? 1 : 0;
      open = !passage.isWord(to) || !stems.endsName(passage.token(to), to == from);
      to++;
    }
    return words == 0
        ? Optional.empty()
        : Optional.of(mention(passage, from, withoutSigns(passage, from, to)));
  }

  /** Whether a token makes a name: an initial or a sign alone does not. */
  private static boolean counts(Passage passage, int i) {
    return passage.isWord(i) && !passage.initials().at(i);
  }

  private static int withoutSigns(Passage passage, int from, int given) {
    int to = given;
    while (to > from && !passage.isWord(to - 1)) {
      to--;
    }
    return to;
  }

  private boolean continues(Passage passage, int from, int i) {
    if (i >= passage.size()) {
      return false;
    }
    if (i > from + 1 && compounds.goesOn(passage, i)) {
      return true;
    }
    if (passage.isWord(i)) {
      return compounds.opens(passage, i)
          || (passage.initials().at(i) ? passage.initials().goesOn(i) : isFree(passage, i));
    }
    boolean dots = passage.isSign(i, '.') && i > from && passage.initials().at(i - 1);
    return i > from && (dots || compounds.joins(passage, i)) && i + 1 < passage.size();
  }

  /** Whether nothing but a name explains a token. */
  static boolean isFree(Passage passage, int i) {
    if (passage.readings().at(i).isEmpty() && passage.casing().allowsName(i)) {
      return true;
    }
    boolean particle = passage.readings().has(i, Category.NAME_PART);
    if (!passage.casing().allowsName(i)) {
      return particle && leadsToName(passage, i + 1);
    }
    return passage.readings().at(i).isEmpty() || particle || isCapitalWord(passage, i);
  }

  /** "Van der Berg", "al-Jabri": the capital letter stands behind the last of the small words. */
  private static boolean leadsToName(Passage passage, int token) {
    int i = token;
    while (i < passage.size()
        && (passage.readings().has(i, Category.NAME_PART)
            || (passage.token(i).isHyphen() && !passage.token(i).spaced()))
        && !passage.casing().tellsName(i)) {
      i++;
    }
    return passage.casing().tellsName(i);
  }

  /** "Will" and "May" are names where a capital letter stands in the middle of a sentence. */
  private static boolean isCapitalWord(Passage passage, int i) {
    boolean opens = i == 0 && passage.readings().at(1).isEmpty() && passage.casing().tellsName(1);
    return (opens || passage.casing().tellsName(i))
        && passage.readings().at(i).stream().allMatch(UnknownFinder::isVerbOrName);
  }

  /** The name of a place that is no mention here is a surname. */
  private static boolean isVerbOrName(Reading reading) {
    return LanguagePack.ANY_VERB.contains(reading.form()) || reading.entry() instanceof Entry.Name;
  }

  private Mention.Unknown mention(Passage passage, int from, int to) {
    Token last = passage.token(to - 1);
    Optional<DetachedEnding> detached = DetachedEnding.at(passage.sentence(), to, endings);
    int stem =
        detached.isPresent() ? last.form().length() : stems.length(last, passage.readings().at(to));
    String ending = detached.map(DetachedEnding::mark).orElseGet(() -> stems.mark(last, stem));
    int end = detached.map(DetachedEnding::to).orElse(to);
    String mark = Marks.of(passage.readings(), from, end, ending);
    return new Mention.Unknown(from, end, mark, passage.name(from, last.start() + stem));
  }
}
