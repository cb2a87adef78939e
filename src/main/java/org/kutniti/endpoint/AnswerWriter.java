package org.kutniti.endpoint;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes the answer to a query in the form that was asked for. */
record AnswerWriter(String place, Query query, AnswerFormat format, OutputStream out) {

  /** Runs the query and writes what comes of it. */
  void write(QueryExec execution) {
    if (query.isSelectType()) {
      rows(execution.select());
    } else if (query.isAskType()) {
      truth(execution.ask());
    } else {
      graph(execution);
    }
  }

  private void rows(RowSet rows) {
    if (format == AnswerFormat.TEXT) {
      RowSetOps.out(out, rows, query);
    } else {
      writer().write(out, XmlRows.legal(rows, format.rows().orElseThrow(misfit())));
    }
  }

  private void truth(boolean answer) {
    if (format == AnswerFormat.TEXT) {
      new PrintStream(out, true, StandardCharsets.UTF_8).println(answer ? "yes" : "no");
    } else {
      writer().write(out, answer);
    }
  }

  private ResultsWriter writer() {
    return ResultsWriter.create().lang(format.rows().orElseThrow(misfit())).build();
  }

  private void graph(QueryExec execution) {
    RDFFormat form = format.graph().orElseThrow(misfit());
    if (query.isConstructQuad() && RDFLanguages.isQuads(form.getLang())) {
      RDFDataMgr.write(out, execution.constructDataset(), form);
    } else {
      RDFDataMgr.write(out, triples(execution), form);
    }
  }

  private Graph triples(QueryExec execution) {
    return query.isDescribeType() ? execution.describe() : execution.construct();
  }

  private Supplier<QueryFailedException> misfit() {
    String fitting =
        query.isSelectType() || query.isAskType()
            ? "text, csv, tsv, json or xml"
            : "text, turtle, ntriples, trig or nquads";
    return () ->
        new QueryFailedException(
            "%s: the answer has no form %s; expected %s".formatted(place, format.label(), fitting));
  }
}
