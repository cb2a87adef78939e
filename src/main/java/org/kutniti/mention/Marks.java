package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return behind(readings, to, ending)
        .or(() -> Mark.owns(ending) ? Optional.empty() : before(readings, from))
        .orElse(ending);
  }

  private static Optional<String> behind(Readings readings, int to, String ending) {
    return readings.at(to).stream()
        .filter(r -> r.entry() instanceof Entry.Marker marker && marker.after())
        .map(r -> ((Entry.Marker) r.entry()).adposition())
        .filter(a -> accepts(a.needs(), ending))
        .map(a -> a.mark())
        .findFirst();
  }

  /** The mark that a preposition gives to what starts at a token, articles between them aside. */
  static Optional<String> before(Readings readings, int from) {
    int start = from;
    Optional<String> mark = endingAt(readings, start);
    while (mark.isEmpty() && from - start < WIDEST_GAP && isPassedOver(readings, start - 1)) {
      start--;
      mark = endingAt(readings, start);
    }
    return mark;
  }

  /** Where the preposition and the articles that lead up to a name begin. */
  static int leadFrom(Readings readings, int from) {
    int start = from;
    while (from - start < WIDEST_GAP && isPassedOver(readings, start - 1)) {
      start--;
    }
    return prepositionFrom(readings, start).orElse(start);
  }

  private static boolean isPassedOver(Readings readings, int token) {
    return readings.has(token, Category.DETERMINER)
        || readings.has(token, Category.OWN)
        || readings.has(token, Category.OFFICE_ADJECTIVE);
  }

  private static Optional<String> endingAt(Readings readings, int end) {
    return prepositions(readings, end)
        .map(r -> ((Entry.Marker) r.entry()).adposition().mark())
        .findFirst();
  }

  private static Optional<Integer> prepositionFrom(Readings readings, int end) {
    return prepositions(readings, end).map(Reading::from).findFirst();
  }

  /** The prepositions that end before a token, the longest first. */
  private static Stream<Reading> prepositions(Readings readings, int end) {
    return IntStream.range(Math.max(0, end - LONGEST), end)
        .boxed()
        .flatMap(i -> readings.at(i).stream())
        .filter(r -> r.to() == end && r.entry() instanceof Entry.Marker m && !m.after())
        .filter(r -> !isEndOfVerb(readings, r));
  }

  /** "Call on" is a verb, its "on" no preposition. */
  private static boolean isEndOfVerb(Readings readings, Reading preposition) {
    return IntStream.range(Math.max(0, preposition.to() - LONGEST_VERB), preposition.from())
        .boxed()
        .flatMap(i -> readings.at(i).stream())
        .anyMatch(r -> r.to() == preposition.to() && LanguagePack.ANY_VERB.contains(r.form()));
  }

  private static boolean accepts(List<String> needs, String ending) {
    return needs.isEmpty() || needs.contains(ending);
  }
}
