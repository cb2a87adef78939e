package org.kutniti.dump;

/** A backup is not whole; the message says how that shows. */
public final class BackupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupException(String problem) {
    super(problem);
  }

  BackupException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
