package org.kutniti.spark;

/** The job cannot be done as it was asked for; the message says why in one line. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
