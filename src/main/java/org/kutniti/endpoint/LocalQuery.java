package org.kutniti.endpoint;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** A query that is asked of a dataset at hand, without a server. It reaches no other server. */
public final class LocalQuery {
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
    } catch (QueryParseException e) {
      throw new QueryFailedException(
          "%s:%d:%d: not a SPARQL query: %s"
              .formatted(place, e.getLine(), e.getColumn(), firstLine(e.getMessage())),
          e);
    } catch (QueryException e) {
      throw new QueryFailedException(
          place + ": not a SPARQL query: " + firstLine(e.getMessage()), e);
    }
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
