package org.kutniti.endpoint;

/** A query is broken, cannot be answered in the form asked for, or takes too long. */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryFailedException(String message) {
    super(message);
  }

  QueryFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
