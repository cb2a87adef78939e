package org.kutniti.rdf;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a shape forbids.
 *
 * @param node what it was found at
 * @param path the property that leads to the value, or the empty string
 * @param value the wrong value, or the empty string
 * @param message what is wrong
 */
public record Violation(String node, String path, String value, String message) {
  /** On one line: the node, the path and the value as far as there are any, and what is wrong. */
  @Override
  public String toString() {
    return Stream.of(node, path, value)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" ", "", ": " + message));
  }
}
