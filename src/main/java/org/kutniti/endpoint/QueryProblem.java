package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.kutniti.http.Problem;

/** What makes a text no query, and where. */
final class QueryProblem {
  private static final Pattern PLACE = Pattern.compile("\\b[Ll]ine (\\d{1,9}), column (\\d{1,9})");

  /** Parser and engine call themselves for what is inside something. */
  static final Problem TOO_DEEP =
      Problem.of(
          HttpServletResponse.SC_BAD_REQUEST, "It is nested too deep; expected fewer levels.");

  private QueryProblem() {}

  /** The first mistake in a text, or nothing when it is a query. */
  static Optional<Problem> of(String text) {
    try {
      QueryFactory.create(text, Syntax.syntaxARQ);
      return Optional.empty();
    } catch (QueryParseException e) {
      return Optional.of(of(e));
    } catch (QueryException e) {
      return Optional.of(isTooDeep(e) ? TOO_DEEP : problem(e, 0, 0));
    }
  }

  /** The parser wraps what it did not expect. */
  private static boolean isTooDeep(QueryException e) {
    return e.getCause() instanceof StackOverflowError;
  }

  /** What a parser complains of. */
  static Problem of(QueryParseException e) {
    return problem(e, e.getLine(), e.getColumn());
  }

  /** Where the message names a place, that is where the parser was surprised. */
  private static Problem problem(QueryException e, int line, int column) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return Problem.at(
          Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), message);
    }
    return line > 0
        ? Problem.at(line, Math.max(1, column), message)
        : Problem.of(HttpServletResponse.SC_BAD_REQUEST, message);
  }
}
