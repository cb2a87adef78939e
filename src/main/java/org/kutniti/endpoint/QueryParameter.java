package org.kutniti.endpoint;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query leaves open: a line {@code VALUES ?state { wd:Q159 }} with one value, in whose place
 * another one can stand. The query runs as it is, too.
 *
 * @param name of the variable, without the question mark
 * @param value that stands there, as SPARQL writes it
 */
public record QueryParameter(String name, String value) {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(\\s*VALUES\\s+\\?(\\w+)\\s*\\{\\s*)(\\S+)(\\s*\\}\\s*)$");

  private static final Pattern TERM =
      Pattern.compile(
          "<[^<>\"{}|^`\\\\\\s]+>|[A-Za-z][\\w-]*:[\\w.-]*\\w"
              + "|\"[^\"\\\\\\v]*\"(@[A-Za-z-]+|\\^\\^[\\w-]+:\\w+)?|-?\\d+(\\.\\d+)?|true|false");

  private static final Pattern NAME_OF_A_PLACE = Pattern.compile("([A-Za-z][\\w-]*:)[\\w.-]+");
  private static final Pattern TYPED = Pattern.compile("\".*\"(\\^\\^[\\w-]+:\\w+)");
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z]\\w*");

  /** Those of a query, each once, in the order in which they stand. */
  public static List<QueryParameter> of(String sparql) {
    return LINE.matcher(sparql).results().map(QueryParameter::of).distinct().toList();
  }

  private static QueryParameter of(MatchResult line) {
    return new QueryParameter(line.group(2), line.group(3));
  }

  /**
   * The query with other values.
   *
   * @param values by name: a term as SPARQL writes it, or short for one like that which it
   *     replaces, as {@code Q159} for {@code wd:Q159} and {@code 1970-01-01} for a date
   * @throws QueryFailedException naming what is no parameter of the query or no term
   */
  public static String bind(String sparql, Map<String, String> values) {
    List<String> names = of(sparql).stream().map(QueryParameter::name).toList();
    values.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new QueryFailedException(missing(name, names));
            });
    return LINE.matcher(sparql)
        .replaceAll(
            line ->
                values.containsKey(line.group(2))
                    ? Matcher.quoteReplacement(
                        line.group(1)
                            + of(line).like(values.get(line.group(2)).strip())
                            + line.group(4))
                    : Matcher.quoteReplacement(line.group()));
  }

  private static String missing(String name, List<String> names) {
    return names.isEmpty()
        ? "%s: the query leaves nothing open; a line VALUES ?%s { … } would".formatted(name, name)
        : "%s: the query has no such parameter, only %s".formatted(name, String.join(", ", names));
  }

  private String like(String written) {
    Matcher typed = TYPED.matcher(value);
    if (typed.matches() && !written.startsWith("\"") && written.indexOf('"') < 0) {
      return "\"" + written + "\"" + typed.group(1);
    }
    Matcher prefixed = NAME_OF_A_PLACE.matcher(value);
    if (prefixed.matches() && LOCAL_NAME.matcher(written).matches()) {
      return prefixed.group(1) + written;
    }
    if (!TERM.matcher(written).matches()) {
      throw new QueryFailedException(
          "%s: '%s' is no term; expected one such as %s".formatted(name, written, value));
    }
    return written;
  }
}
