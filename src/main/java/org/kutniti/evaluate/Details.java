package org.kutniti.evaluate;

/**
 * How well the facts that are right give dates, places and persons.
 *
 * @param dates facts that the gold dates
 * @param exactDates of these, the ones with the very date
 * @param compatibleDates of these, the ones with that date, more or less precise
 * @param extraDates facts with a date where the gold has none
 * @param places facts that the gold places
 * @param rightPlaces of these, the ones with that place
 * @param persons participants that the gold links to a person of the catalog
 * @param linkedPersons of these, the ones that the fact links
 */
public record Details(
    int dates,
    int exactDates,
    int compatibleDates,
    int extraDates,
    int places,
    int rightPlaces,
    int persons,
    int linkedPersons) {
  static final Details NONE = new Details(0, 0, 0, 0, 0, 0, 0, 0);

  static Details of(GoldRow gold, FactRow fact, ArgumentComparison arguments) {
    boolean dated = !gold.date().isEmpty();
    boolean placed = !gold.place().isEmpty();
    boolean subject = arguments.isLinkedPerson(gold.subject());
    boolean object = arguments.isLinkedPerson(gold.object());
    return new Details(
        one(dated),
        one(DateComparison.exact(gold.date(), fact.date())),
        one(dated && DateComparison.compatible(gold.date(), fact.date())),
        one(!dated && !fact.date().isEmpty()),
        one(placed),
        one(placed && arguments.same(gold.place(), fact.place(), placeName(fact))),
        one(subject) + one(object),
        one(subject && isLinked(fact.subject())) + one(object && isLinked(fact.object())));
  }

  private static String placeName(FactRow fact) {
    return fact.placeName().isEmpty() ? fact.place() : fact.placeName();
  }

  private static boolean isLinked(String argument) {
    return Iri.wikidataId(argument).isPresent();
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }

  Details plus(Details other) {
    return new Details(
        dates + other.dates,
        exactDates + other.exactDates,
        compatibleDates + other.compatibleDates,
        extraDates + other.extraDates,
        places + other.places,
        rightPlaces + other.rightPlaces,
        persons + other.persons,
        linkedPersons + other.linkedPersons);
  }
}
