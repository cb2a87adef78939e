package org.kutniti.ontology;

/** The ontology file cannot be read; the message names the file, the line and what is wrong. */
public final class OntologyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OntologyException(String file, long line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  OntologyException(String file, Throwable cause) {
    super(file + ": cannot be read: " + cause.getMessage(), cause);
  }
}
