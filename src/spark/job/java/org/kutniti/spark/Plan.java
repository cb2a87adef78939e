package org.kutniti.spark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which parts there are and what they are read with. It is kept beside them, since parts of two
 * plans do not go together.
 *
 * @param knowledge the version of what is read with
 * @param settings what else decides what comes out
 * @param partSize how many bytes of input a part was to have
 */
public record Plan(String knowledge, String settings, long partSize, List<Part> parts) {

  /** What was asked for before and is not any more; empty when the two go together. */
  Optional<String> conflict(Plan asked) {
    if (!knowledge.equals(asked.knowledge)) {
      return Optional.of("another version of the program or its knowledge");
    }
    if (!settings.equals(asked.settings)) {
      return Optional.of("other options");
    }
    return inputs().equals(asked.inputs()) ? Optional.empty() : Optional.of("other inputs");
  }

  private List<Slice> inputs() {
    return parts.stream()
        .flatMap(part -> part.slices().stream())
        .filter(slice -> slice.start() == 0)
        .map(slice -> new Slice(slice.path(), 0, slice.length(), slice.length()))
        .toList();
  }

  /** Whether nothing is to be read. */
  boolean isEmpty() {
    return parts.stream().flatMap(part -> Stream.of(part.slices())).allMatch(List::isEmpty);
  }
}
