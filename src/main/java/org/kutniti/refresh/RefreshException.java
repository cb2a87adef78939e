package org.kutniti.refresh;

/** A file of entity data that cannot be read. */
public final class RefreshException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line which file, what is wrong, and what was expected. */
  public RefreshException(String message, Throwable cause) {
    super(message, cause);
  }
}
