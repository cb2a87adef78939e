package org.kutniti.wikidata;

import java.nio.file.Path;

/** A file of Wikidata's statements cannot be read; the message names the file and the place. */
public final class WikidataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WikidataException(Path file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
