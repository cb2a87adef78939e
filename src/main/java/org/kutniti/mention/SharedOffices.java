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

  /** Puts each office that such words stand beside and the words together. */
  void join() {
    for (Mention mention : row.mentions()) {
      if (mention instanceof Mention.Anaphor pair
          && pair.kind().equals(Category.PAIR)
          && pair.mark().equals(Mark.GENITIVE)) {
        officeBefore(readings.leadFrom(pair.from())).ifPresent(office -> join(office, pair));
      } else if (mention instanceof Mention.Office office
          && office.state().isEmpty()
          && readings.has(office.from() - 1, Category.BOTH)) {
        replace(office, office.from() - 1);
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

  /** "Officials of both states". */
  private void join(Mention.Office office, Mention.Anaphor pair) {
    row.remove(office);
    row.remove(pair);
    row.add(new Mention.Anaphor(office.from(), pair.to(), office.mark(), pair.kind()));
  }

  /** "Both ministers". */
  private void replace(Mention.Office office, int from) {
    String mark = Marks.before(readings, from).orElse(office.mark());
    row.remove(office);
    row.add(new Mention.Anaphor(from, office.to(), mark, Category.PEOPLE));
  }
}
