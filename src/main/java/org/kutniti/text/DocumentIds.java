package org.kutniti.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sees to it that no two documents of one input share an id: the second is left out. Ids are the
 * same when they give the same name in the graph.
 */
final class DocumentIds {
  private final Map<String, String> places = new HashMap<>();
  private Function<String, Optional<String>> refusal = id -> Optional.empty();

  /** From now on leaves out ids, too, for which there is a reason. */
  void refuse(Function<String, Optional<String>> reason) {
    refusal = reason;
  }

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
    return refusal
        .apply(id)
        .or(() -> taken(id, place))
        .<Reading>map(reason -> new Reading.Rejected(place, reason, Optional.of(id)))
        .orElse(reading);
  }

  private Optional<String> taken(String id, String place) {
    return Optional.ofNullable(places.putIfAbsent(IriSegment.of(id), place))
        .map(earlier -> "a document of " + earlier)
        .map(owner -> "the id \"%s\" is taken by %s; expected another".formatted(id, owner));
  }
}
