package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.QueryParameter;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.endpoint.SavedQuery;

/** Finds the query that the user means. */
final class QuerySource {
  private QuerySource() {}

  /**
   * A file where there is one of that name, else a saved query; {@code -} is standard input.
   *
   * @param values for what the query leaves open
   */
  static LocalQuery read(String name, Map<String, String> values, InputStream in) {
    try {
      if (name.equals("-")) {
        String sparql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return parsed("standard input", sparql, values);
      }
      return Files.isRegularFile(Path.of(name))
          ? parsed(name, Files.readString(Path.of(name)), values)
          : saved(name, values);
    } catch (CharacterCodingException e) {
      throw new CommandException(name + ": not UTF-8; expected a query in UTF-8", e);
    } catch (IOException e) {
      throw new CommandException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static LocalQuery parsed(String place, String sparql, Map<String, String> values) {
    return LocalQuery.parse(place, QueryParameter.bind(sparql, values));
  }

  private static LocalQuery saved(String name, Map<String, String> values) {
    SavedQueries queries = SavedQueries.builtIn();
    return queries
        .find(name)
        .map(query -> parsed(query.name() + ".rq", query.text(), values))
        .orElseThrow(() -> unknown(name, queries));
  }

  private static CommandException unknown(String name, SavedQueries queries) {
    String names = queries.all().stream().map(SavedQuery::name).collect(Collectors.joining(", "));
    return new CommandException(
        name + ": there is no such file and no saved query; the saved ones are " + names);
  }
}
