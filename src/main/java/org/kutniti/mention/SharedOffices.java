package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Lets words that point back to two states take in their offices: "officials of both states". */
final class SharedOffices {
  private final Readings readings;
  private final MentionRow row;

  SharedOffices(Readings readings, MentionRow row) {
    this.readings = readings;
    this.row = row;
  }

  /** Puts each office right before such words and the words together. */
  void join() {
    for (Mention mention : row.mentions()) {
      if (mention instanceof Mention.Anaphor pair
          && pair.kind().equals(Category.PAIR)
          && pair.mark().equals(Mark.GENITIVE)) {
        officeBefore(readings.leadFrom(pair.from())).ifPresent(office -> join(office, pair));
      }
    }
  }

  private Optional<Mention.Office> officeBefore(int token) {
    return row.mentions().stream()
        .filter(m -> m.to() == token && readings.isPreposition(token))
        .filter(Mention.Office.class::isInstance)
        .map(Mention.Office.class::cast)
        .filter(o -> o.state().isEmpty())
        .findFirst();
  }

  private void join(Mention.Office office, Mention.Anaphor pair) {
    row.remove(office);
    row.remove(pair);
    row.add(new Mention.Anaphor(office.from(), pair.to(), office.mark(), pair.kind()));
  }
}
