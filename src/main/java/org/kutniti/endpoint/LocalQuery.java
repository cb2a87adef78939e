package org.kutniti.endpoint;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.resultset.ResultsWriter;

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
    try (QueryExec execution =
        QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build()) {
      if (query.isSelectType()) {
        rows(execution.select(), format, out);
      } else if (query.isAskType()) {
        truth(execution.ask(), format, out);
      } else {
        graph(execution, format, out);
      }
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
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      execution.select().forEachRemaining(binding -> rows.add(row(binding)));
    }
    return rows;
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

  private void rows(RowSet rows, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TEXT) {
      RowSetOps.out(out, rows, query);
    } else {
      writer(format).write(out, rows);
    }
  }

  private void truth(boolean answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TEXT) {
      new PrintStream(out, true, StandardCharsets.UTF_8).println(answer ? "yes" : "no");
    } else {
      writer(format).write(out, answer);
    }
  }

  private ResultsWriter writer(AnswerFormat format) {
    return ResultsWriter.create().lang(format.rows().orElseThrow(misfit(format))).build();
  }

  private void graph(QueryExec execution, AnswerFormat format, OutputStream out) {
    RDFFormat form = format.graph().orElseThrow(misfit(format));
    if (query.isConstructQuad() && RDFLanguages.isQuads(form.getLang())) {
      RDFDataMgr.write(out, execution.constructDataset(), form);
    } else {
      RDFDataMgr.write(out, triples(execution), form);
    }
  }

  private Graph triples(QueryExec execution) {
    return query.isDescribeType() ? execution.describe() : execution.construct();
  }

  private Supplier<QueryFailedException> misfit(AnswerFormat format) {
    String fitting =
        query.isSelectType() || query.isAskType()
            ? "text, csv, tsv, json or xml"
            : "text, turtle, ntriples, trig or nquads";
    return () ->
        new QueryFailedException(
            "%s: the answer has no form %s; expected %s".formatted(place, format.label(), fitting));
  }
}
