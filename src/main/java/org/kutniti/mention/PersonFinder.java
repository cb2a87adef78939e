package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;

/**
 * Finds persons by shape: an office or an honorific and the name behind it, with the state that the
 * office belongs to; and offices without a name.
 */
final class PersonFinder {
  private final UnknownFinder unknown;
  private final boolean positions;

  /**
   * A finder for one language.
   *
   * @param positions whether the place of an unmarked name tells its role
   */
  PersonFinder(UnknownFinder unknown, boolean positions) {
    this.unknown = unknown;
    this.positions = positions;
  }

  /** The names with persons, offices and governments put together from them. */
  List<Mention> find(Passage passage, List<Mention> names, List<DateMention> dates) {
    MentionRow row = new MentionRow(names, dates);
    NameReader persons = new NameReader(unknown, passage, row);
    Owners owners = new Owners(passage, row, positions);
    OfficeReader offices = new OfficeReader(passage, row, persons, owners);
    GovernmentReader governments = new GovernmentReader(passage, row, owners);
    persons.lengthenNames();
    int i = 0;
    while (i < passage.size()) {
      i = row.isUnnamed(i) ? next(passage.readings(), i, offices, persons, governments) : i + 1;
    }
    return row.mentions();
  }

  private static int next(
      Readings readings,
      int at,
      OfficeReader offices,
      NameReader persons,
      GovernmentReader governments) {
    Optional<Reading> office = offices.at(at);
    if (office.isPresent()) {
      return offices.add(office.get());
    }
    return readings
        .word(at, Category.HONORIFIC)
        .map(persons::addTitled)
        .or(() -> readings.word(at, Category.GOVERNMENT).map(governments::add))
        .orElse(at + 1);
  }
}
