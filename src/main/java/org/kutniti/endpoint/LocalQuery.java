package org.kutniti.endpoint;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** A query that is asked of a dataset at hand, without a server. It reaches no other server. */
public final class LocalQuery {
  private static final Pattern WHERE = Pattern.compile(" at line (\\d+), column (\\d+)\\.?$");

  private final String place;
  private final Query query;

  private LocalQuery(String place, Query query) {
    this.place = place;
    this.query = query;
  }

  /**
   * Parses a query.
   *
   * @param place what messages call it
   * @throws QueryFailedException naming line and column of the first error
   */
  public static LocalQuery parse(String place, String sparql) {
    try {
      return new LocalQuery(place, QueryFactory.create(sparql, Syntax.syntaxARQ));
    } catch (QueryException e) {
      throw broken(place, e);
    }
  }

  /** The parser names the place of the error in its message alone. */
  private static QueryFailedException broken(String place, QueryException failure) {
    String message = firstLine(failure.getMessage());
    Matcher where = WHERE.matcher(message);
    return where.find()
        ? new QueryFailedException(
            "%s:%s:%s: not a SPARQL query: %s"
                .formatted(
                    place, where.group(1), where.group(2), message.substring(0, where.start())),
            failure)
        : new QueryFailedException(place + ": not a SPARQL query: " + message, failure);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  /**
   * Writes the answer. The dataset must be in a transaction.
   *
   * @throws QueryFailedException when the form does not fit the kind of query
   */
  public void answer(DatasetGraph data, AnswerFormat format, OutputStream out) {
    try (QueryExec execution = execution(data)) {
      new AnswerWriter(place, query, format, out).write(execution);
    } catch (QueryCancelledException e) {
      throw new QueryFailedException(place + ": the query takes too long", e);
    } catch (QueryException e) {
      throw new QueryFailedException(place + ": " + firstLine(e.getMessage()), e);
    }
  }

  /**
   * The rows of a SELECT query: each variable that has a value, with the IRI or the literal's text.
   * The dataset must be in a transaction.
   */
  public List<Map<String, String>> rows(DatasetGraph data) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExec execution = execution(data)) {
      execution.select().forEachRemaining(binding -> rows.add(row(binding)));
    }
    return rows;
  }

  private QueryExec execution(DatasetGraph data) {
    return QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build();
  }

  private static Map<String, String> row(Binding binding) {
    Map<String, String> row = new HashMap<>();
    binding.forEach(
        (variable, node) ->
            row.put(
                variable.getVarName(),
                node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()));
    return row;
  }

  /** The text as a string literal to put into a query. */
  public static String string(String text) {
    return NodeFmtLib.strTTL(NodeFactory.createLiteralString(text));
  }
}
