package org.kutniti.dump;

/** A file is not the dump that it should be; the message names the file and the place. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
