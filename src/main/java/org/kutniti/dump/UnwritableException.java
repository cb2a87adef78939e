package org.kutniti.dump;

/** What is to be written has no place in the syntax; the message says what and why. */
public final class UnwritableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnwritableException(String message) {
    super(message);
  }
}
