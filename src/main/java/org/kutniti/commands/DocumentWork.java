package org.kutniti.commands;

import java.util.Optional;
import org.kutniti.text.Document;
import org.kutniti.text.Reading;

/**
 * What a command does with each document.
 *
 * @param <T> what comes of one document
 */
interface DocumentWork<T> {
  /** The part that several threads do at once. */
  T read(Document document);

  /**
   * Takes what came of a document; in one thread, in the order of the inputs.
   *
   * @return how many facts were found, to show progress
   */
  int take(T result);

  /** Why a document of an id must not be read, as one line; nothing where it may. */
  default Optional<String> refusal(String id) {
    return Optional.empty();
  }

  /** Comes after all documents. */
  default void end() {}

  /** Comes instead of {@link #end} when something went wrong. */
  default void abandon() {}

  /** Hears of a document that is left out; it has been complained of already. */
  default void leaveOut(Reading.Rejected rejected) {}
}
