package org.kutniti.mention;

import java.util.List;
import java.util.Optional;

/** Finds the adposition that belongs to a name. */
final class Marks {
  private Marks() {}

  /** The mark of a name that ends before token {@code to} and whose ending gives {@code ending}. */
  static String of(Readings readings, int from, int to, String ending) {
    return behind(readings, to, ending).or(() -> before(readings, from)).orElse(ending);
  }

  private static Optional<String> behind(Readings readings, int to, String ending) {
    return readings.at(to).stream()
        .filter(r -> r.entry() instanceof Entry.Marker marker && marker.after())
        .map(r -> ((Entry.Marker) r.entry()).adposition())
        .filter(a -> accepts(a.needs(), ending))
        .map(a -> a.mark())
        .findFirst();
  }

  private static Optional<String> before(Readings readings, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
      for (Reading reading : readings.at(i)) {
        if (reading.entry() instanceof Entry.Marker marker
            && !marker.after()
            && reading.to() == from) {
          return Optional.of(marker.adposition().mark());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean accepts(List<String> needs, String ending) {
    return needs.isEmpty() || needs.contains(ending);
  }
}
