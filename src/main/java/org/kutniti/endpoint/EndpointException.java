package org.kutniti.endpoint;

/** The endpoint cannot start, or what it is built from cannot be read. */
public final class EndpointException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line what stands in the way. */
  public EndpointException(String message) {
    super(message);
  }

  /** Says in one line what stands in the way. */
  public EndpointException(String message, Throwable cause) {
    super(message, cause);
  }
}
