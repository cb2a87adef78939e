package org.kutniti.text;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

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
    /** What would break a line, move about on a terminal or turn its direction. */
    private static final Pattern UNSHOWN =
        Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    public Rejected {
      place = shown(place);
      reason = shown(reason);
    }

    private static String shown(String text) {
      return UNSHOWN.matcher(text).replaceAll("\uFFFD");
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
