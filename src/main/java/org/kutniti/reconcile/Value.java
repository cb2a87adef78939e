package org.kutniti.reconcile;

/** What an entity has for a property. */
public sealed interface Value {
  /**
   * An entity.
   *
   * @param id in the space of the service, or of the local names
   */
  record Thing(String id) implements Value {}

  /** A text, in a language or, where that is empty, in none. */
  record Text(String text, String language) implements Value {}

  /** A whole number, such as a year. */
  record Whole(int number) implements Value {}
}
