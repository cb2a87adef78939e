package org.kutniti.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever says by its status that it failed is answered with problem details (RFC 9457). */
public final class ProblemFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);
  private static final String ATTRIBUTE = Problem.class.getName();

  /** Says what is wrong where no exception can: it counts however the answer then fails. */
  public static void explain(HttpServletRequest request, Problem problem) {
    request.setAttribute(ATTRIBUTE, problem);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    FailingResponse watched = new FailingResponse(response);
    try {
      chain.doFilter(request, watched);
    } catch (ProblemException e) {
      watched.fail(e.problem());
    } catch (RuntimeException | ServletException e) {
      watched.fail(failure(e));
    } catch (IOException e) {
      if (request.getAttribute(ATTRIBUTE) == null) {
        throw e;
      }
    }
    if (request.getAttribute(ATTRIBUTE) instanceof Problem problem) {
      watched.fail(problem);
    }
    watched.finish(RequestId.of(request));
  }

  /** What went wrong inside is for the log, not for the world. */
  private static Problem failure(Exception e) {
    if (e.getCause() instanceof ProblemException cause) {
      return cause.problem();
    }
    LOG.error("the request failed", e);
    return Problem.of(
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        "An error of the program; the log tells more under the request's id.");
  }
}
