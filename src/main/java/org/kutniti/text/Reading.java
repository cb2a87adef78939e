package org.kutniti.text;

import java.util.Optional;
import java.util.function.Supplier;

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
  record Rejected(String place, String reason, Optional<String> id) implements Reading {
    public Rejected {
      place = ShownText.of(place);
      reason = ShownText.of(reason);
    }
  }

  /**
   * A document whose text is still to be made out of what was read; that takes a while and can be
   * done beside the reading.
   *
   * @param place the file, and the place within it
   * @param id the document's id
   * @param rest gives one of the two others
   */
  record Unfinished(String place, String id, Supplier<Reading> rest) implements Reading {}

  /** The same with nothing left to do. */
  default Reading finished() {
    return this instanceof Unfinished unfinished ? unfinished.rest().get() : this;
  }
}
