package org.kutniti.endpoint;

import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.kutniti.http.Problem;
import org.kutniti.http.ProblemException;
import org.kutniti.http.ProblemFilter;

/**
 * Brings a problem past Fuseki, which takes exceptions that it does not know for its own errors.
 */
final class Refusal {
  private Refusal() {}

  /** Does the work; a problem that it throws becomes the answer. */
  static <T> T guard(HttpAction action, Supplier<T> work) {
    try {
      return work.get();
    } catch (ProblemException e) {
      throw tell(action, e.problem());
    }
  }

  /** Makes the problem the answer. Never returns; the type lets callers say so. */
  static RuntimeException tell(HttpAction action, Problem problem) {
    ProblemFilter.explain(action.getRequest(), problem);
    ServletOps.error(problem.status(), problem.detail());
    return new IllegalStateException("unreachable");
  }
}
