package org.kutniti.text;

/** The input as a whole cannot be read: a path is missing, or a folder holds no document. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line what is missing where. */
  public InputException(String message) {
    super(message);
  }

  /** Says in one line what is missing where, with the cause beneath. */
  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
