package org.kutniti.release;

/** A release cannot be made of what is there; the message says what and why. */
public final class ReleaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line what is wrong and what was expected. */
  public ReleaseException(String message) {
    super(message);
  }

  /** Says in one line what is wrong and what was expected, with the cause beneath. */
  public ReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
