package org.kutniti.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sees to it that no two documents of one input share an id: the second is left out. */
final class DocumentIds {
  private final Map<String, String> places = new HashMap<>();

  /** The reading itself, or its rejection when an earlier document had its id. */
  Reading checked(Reading reading, String place) {
    if (reading instanceof Reading.Read read) {
      return checked(reading, read.document().id(), place);
    }
    return reading instanceof Reading.Unfinished unfinished
        ? checked(reading, unfinished.id(), place)
        : reading;
  }

  private Reading checked(Reading reading, String id, String place) {
    String earlier = places.putIfAbsent(id, place);
    return earlier == null
        ? reading
        : new Reading.Rejected(
            place,
            "the id \"%s\" is taken by a document of %s; expected another".formatted(id, earlier),
            Optional.of(id));
  }
}
