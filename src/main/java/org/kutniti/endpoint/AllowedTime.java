package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.kutniti.http.Problem;

/**
 * How long one request may take.
 *
 * @param time that it asked for with {@code timeout} in seconds, as far as it may have that much
 * @param most what any request may have
 */
record AllowedTime(Duration time, Duration most) {
  private static final String PARAMETER = "timeout";
  private static final double MILLISECONDS = 1000;

  /**
   * The time of a request.
   *
   * @throws org.kutniti.http.ProblemException 400 when what it asks for is no time
   */
  static AllowedTime of(HttpServletRequest request, Limits limits) {
    String asked = request.getParameter(PARAMETER);
    return new AllowedTime(asked == null ? limits.time() : least(asked, limits), limits.time());
  }

  private static Duration least(String asked, Limits limits) {
    double seconds = seconds(asked);
    if (!(seconds > 0)) {
      throw Problem.of(
              HttpServletResponse.SC_BAD_REQUEST,
              "\"timeout\" is no time; expected seconds, such as 5 or 0.5.")
          .thrown();
    }
    double most = limits.time().toMillis() / MILLISECONDS;
    return seconds < most ? Duration.ofMillis((long) (seconds * MILLISECONDS)) : limits.time();
  }

  private static double seconds(String asked) {
    try {
      return Double.parseDouble(asked);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  /** What is told of a request that did not end in time. */
  Problem exceeded() {
    String limit = time.equals(most) ? "" : " (%s s at most)".formatted(seconds(most));
    return Problem.of(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "It took longer than %s s%s and was stopped; ask for less."
            .formatted(seconds(time), limit));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLISECONDS;
  }
}
