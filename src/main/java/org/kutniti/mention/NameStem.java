package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.CombiningMarks;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.Mark;
import org.kutniti.text.Token;

/** Cuts the ending off a name that nobody knows. */
final class NameStem {
  /** A first word no longer than this does not end a name by its ending. */
  private static final int SHORTEST_CUT = 4;

  /** A word shorter than this is not taken for the owner of the noun that follows. */
  private static final int SHORTEST_OWNER = 4;

  private static final int SHORTEST_STEM = 2;

  private static final int LONGEST_ENDING = 5;

  private final Endings endings;

  NameStem(Endings endings) {
    this.endings = endings;
  }

  /**
   * Whether the word ends a name whatever follows: an accusative does.
   *
   * @param first whether the name begins with it
   */
  boolean endsName(Token token, boolean first) {
    String form = token.form();
    return form.length() > (first ? SHORTEST_CUT : SHORTEST_CUT - 1)
        && ending(form, form.length() - 2).filter(e -> isAccusative(e.mark())).isPresent();
  }

  private Optional<Ending> ending(String form, int stem) {
    return endings.glued(form.charAt(stem - 1), form.substring(stem));
  }

  private static boolean isAccusative(String mark) {
    return mark.equals(Mark.ACCUSATIVE);
  }

  /**
   * How much of a word is stem. Names often end like inflected words; so an ending is cut off only
   * where it is an accusative, where the next word asks for a genitive, where a noun follows and
   * the ending is long, or stands behind a vowel before words that say whose something was, or
   * where it leaves the case as it is and no name is spelled so. Who is named is one: an ending
   * that only what is several has begins with letters of the name.
   *
   * @param next what stands behind the name
   */
  int length(Token token, List<Reading> next) {
    String form = token.form();
    int genitiveStem = genitiveStem(next);
    boolean owned = next.stream().anyMatch(r -> r.is(Category.OWNED));
    for (int cut = Math.max(SHORTEST_STEM, form.length() - LONGEST_ENDING);
        cut < form.length();
        cut++) {
      boolean certain =
          genitiveStem == SHORTEST_STEM
              || form.length() - cut > 1
              || (owned && CombiningMarks.isMark(form.charAt(cut - 1)));
      boolean genitive = certain && cut >= genitiveStem;
      boolean cuts = ending(form, cut).filter(e -> isCut(e.mark(), genitive)).isPresent();
      if (cuts && !endings.isOfSeveral(form.substring(cut))) {
        return cut;
      }
    }
    return form.length() - (endings.isAfterthought(form) ? 1 : 0);
  }

  /** The shortest stem that a genitive may be cut from, given what follows the name. */
  private static int genitiveStem(List<Reading> next) {
    if (next.stream().anyMatch(NameStem::asksGenitive)) {
      return SHORTEST_STEM;
    }
    boolean owned = next.stream().anyMatch(r -> r.entry().inflected() || r.is(Category.OWNED));
    return owned ? SHORTEST_OWNER : Integer.MAX_VALUE;
  }

  private static boolean asksGenitive(Reading reading) {
    return reading.entry() instanceof Entry.Marker marker
        && marker.after()
        && marker.adposition().needs().contains(Mark.GENITIVE);
  }

  private static boolean isCut(String mark, boolean genitive) {
    return isAccusative(mark) || (genitive && mark.equals(Mark.GENITIVE));
  }

  /** The case that the rest behind the stem gives. */
  String mark(Token token, int stem) {
    return ending(token.form(), stem).map(Ending::mark).orElse(Mark.BARE);
  }
}
