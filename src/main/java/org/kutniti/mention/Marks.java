package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;

/** Finds the adposition that belongs to a name. */
final class Marks {
  /** Most words, such as articles, between a preposition and the name. */
  private static final int WIDEST_GAP = 3;

  /** Most tokens of a preposition. */
  private static final int LONGEST = 3;

  private static final int LONGEST_VERB = 6;

  private Marks() {}

  /**
   * The mark of a name that ends before token {@code to} and whose ending gives {@code ending}. A
   * preposition before an owner belongs to what is owned.
   */
  static String of(Readings readings, int from, int to, String ending) {
    String behind = behind(readings, to, ending);
    if (behind != null) {
      return behind;
    }
    return Mark.owns(ending) ? ending : before(readings, from).orElse(ending);
  }

  /** The mark that the postposition at a token gives; null for none. */
  private static String behind(Readings readings, int to, String ending) {
    for (Reading reading : readings.at(to)) {
      if (reading.entry() instanceof Entry.Marker marker
          && marker.after()
          && accepts(marker.adposition().needs(), ending)) {
        return marker.adposition().mark();
      }
    }
    return null;
  }

  /** The mark that a preposition gives to what starts at a token, articles between them aside. */
  static Optional<String> before(Readings readings, int from) {
    int start = from;
    Reading preposition = endingAt(readings, start);
    while (preposition == null && from - start < WIDEST_GAP && isPassedOver(readings, start - 1)) {
      start--;
      preposition = endingAt(readings, start);
    }
    return Optional.ofNullable(preposition)
        .map(p -> ((Entry.Marker) p.entry()).adposition().mark());
  }

  /** Where the preposition and the articles that lead up to a name begin. */
  static int leadFrom(Readings readings, int from) {
    int start = from;
    while (from - start < WIDEST_GAP && isPassedOver(readings, start - 1)) {
      start--;
    }
    Reading preposition = endingAt(readings, start);
    return preposition == null ? start : preposition.from();
  }

  private static boolean isPassedOver(Readings readings, int token) {
    return readings.has(token, Category.DETERMINER)
        || readings.has(token, Category.OWN)
        || readings.has(token, Category.OFFICE_ADJECTIVE);
  }

  /** The longest preposition that ends before a token; null for none. */
  private static Reading endingAt(Readings readings, int end) {
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      for (Reading reading : readings.at(i)) {
        if (reading.to() == end && reading.isPreposition() && !isEndOfVerb(readings, reading)) {
          return reading;
        }
      }
    }
    return null;
  }

  /** "Call on" is a verb, its "on" no preposition. */
  private static boolean isEndOfVerb(Readings readings, Reading preposition) {
    for (int i = Math.max(0, preposition.to() - LONGEST_VERB); i < preposition.from(); i++) {
      for (Reading reading : readings.at(i)) {
        if (reading.to() == preposition.to() && LanguagePack.ANY_VERB.contains(reading.form())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean accepts(List<String> needs, String ending) {
    return needs.isEmpty() || needs.contains(ending);
  }
}
