package org.kutniti.reconcile;

/** A service elsewhere does not answer, or not as the specification says. */
public final class ServiceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line which service and what is wrong. */
  public ServiceException(String message) {
    super(message);
  }
}
