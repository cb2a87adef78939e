package org.kutniti.text;

import java.util.Optional;

/** What came of one document of the input: its text, or the reason why there is none. */
public sealed interface Reading {

  /** A document, ready to be understood. */
  record Read(Document document) implements Reading {}

  /**
   * A document that cannot be read and is left out.
   *
   * @param place the file, and within a file of records {@code file:line}
   * @param reason what is wrong and what was expected, as one line
   * @param id the document's id, where it is known all the same
   */
  record Rejected(String place, String reason, Optional<String> id) implements Reading {}
}
