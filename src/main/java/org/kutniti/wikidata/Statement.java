package org.kutniti.wikidata;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.fact.Edtf;

/**
 * What Wikidata says of two items.
 *
 * @param iri the statement or the item that says it; empty where a file has only the plain triple
 * @param start since when, in EDTF; empty when it is not said
 * @param end until when; empty when it is not said
 * @param pointInTime at which time
 * @param ended whether it says that it ended, with or without a date
 */
record Statement(String iri, String start, String end, String pointInTime, boolean ended) {
  private static final String PRECISION = "Precision";

  /** A statement as a pattern's variables tell it. */
  static Statement of(Map<String, String> found) {
    return new Statement(
        found.getOrDefault("statement", ""),
        date(found, "start"),
        date(found, "end"),
        date(found, "pointInTime"),
        found.containsKey("end"));
  }

  private static String date(Map<String, String> found, String variable) {
    return WikidataTime.edtf(
        found.getOrDefault(variable, ""), found.getOrDefault(variable + PRECISION, ""));
  }

  /** Whether something may have held on one of the days, as far as it says. */
  boolean mayHold(Edtf days) {
    boolean begun = !isBefore(days, first());
    boolean lasts = end.isEmpty() || !isBefore(Edtf.parse(end), days);
    return begun && lasts;
  }

  /** Whether it starts after all of the days. */
  boolean startsAfter(Edtf days) {
    return isBefore(days, first());
  }

  /** Whether it ends, or may end, on one of the days. */
  boolean mayEnd(Edtf days) {
    return Edtf.parse(end).map(e -> overlap(e, days)).orElse(ended);
  }

  /** Whether it says to be on just these days, as precisely. */
  boolean isOn(Edtf days) {
    return Edtf.parse(pointInTime).filter(days::equals).isPresent();
  }

  private Optional<Edtf> first() {
    return Edtf.parse(start.isEmpty() ? pointInTime : start);
  }

  private static boolean overlap(Edtf one, Edtf other) {
    return !isBefore(one, Optional.of(other)) && !isBefore(Optional.of(other), one);
  }

  private static boolean isBefore(Edtf days, Optional<Edtf> others) {
    return others.flatMap(Edtf::earliest).isPresent()
        && days.latest().filter(d -> d.isBefore(others.get().earliest().get())).isPresent();
  }

  private static boolean isBefore(Optional<Edtf> days, Edtf others) {
    return others.earliest().isPresent()
        && days.flatMap(Edtf::latest).filter(d -> d.isBefore(others.earliest().get())).isPresent();
  }

  /** The dates as a person reads them; empty when there are none. */
  String dates() {
    String until = ended ? "until " + (end.isEmpty() ? "an unknown day" : end) : "";
    return Stream.of(
            start.isEmpty() ? "" : "from " + start,
            until,
            pointInTime.isEmpty() ? "" : "on " + pointInTime)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
