package org.kutniti.http;

/** A request cannot be answered, for a reason that its sender is told. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** What the sender is told. */
  public Problem problem() {
    return problem;
  }
}
