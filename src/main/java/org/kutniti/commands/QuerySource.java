package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.endpoint.SavedQuery;

/** Finds the query that the user means. */
final class QuerySource {
  private QuerySource() {}

  /** A file where there is one of that name, else a saved query; {@code -} is standard input. */
  static LocalQuery read(String name, InputStream in) {
    try {
      if (name.equals("-")) {
        String sparql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return LocalQuery.parse("standard input", sparql);
      }
      return Files.isRegularFile(Path.of(name))
          ? LocalQuery.parse(name, Files.readString(Path.of(name)))
          : saved(name);
    } catch (CharacterCodingException e) {
      throw new CommandException(name + ": not UTF-8; expected a query in UTF-8", e);
    } catch (IOException e) {
      throw new CommandException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static LocalQuery saved(String name) {
    SavedQueries queries = SavedQueries.builtIn();
    return queries
        .find(name)
        .map(query -> LocalQuery.parse(query.name() + ".rq", query.text()))
        .orElseThrow(() -> unknown(name, queries));
  }

  private static CommandException unknown(String name, SavedQueries queries) {
    String names = queries.all().stream().map(SavedQuery::name).collect(Collectors.joining(", "));
    return new CommandException(
        name + ": there is no such file and no saved query; the saved ones are " + names);
  }
}
