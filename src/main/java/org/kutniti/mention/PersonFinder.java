package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;

/**
 * Finds persons by shape: an office or an honorific and the name behind it, with the state that the
 * office belongs to; and offices without a name.
 */
final class PersonFinder {
  private final UnknownFinder unknown;
  private final boolean positions;
  private final PointingOffices pointing;

  /** A finder for one language. */
  PersonFinder(UnknownFinder unknown, LanguagePack language) {
    this.unknown = unknown;
    positions = language.grammar().positions();
    pointing = new PointingOffices(language);
  }

  /** The names with persons, offices and governments put together from them. */
  List<Mention> find(Passage passage, List<Mention> names, List<DateMention> dates) {
    MentionRow row = new MentionRow(names, dates);
    NameReader persons = new NameReader(unknown, passage, row);
    Owners owners = new Owners(passage, row, positions);
    OfficeReader offices = new OfficeReader(passage, row, persons, owners, pointing);
    GovernmentReader governments = new GovernmentReader(passage, row, owners);
    persons.lengthenNames();
    int i = 0;
    while (i < passage.size()) {
      i = row.isUnnamed(i) ? next(passage.readings(), i, offices, persons, governments) : i + 1;
    }
    new Suffixes(passage, row).takeIn();
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
