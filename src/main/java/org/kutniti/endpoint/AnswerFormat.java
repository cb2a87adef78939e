package org.kutniti.endpoint;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** In which form the answer to a query is written. */
public enum AnswerFormat {
  /** A table to look at; Turtle where the answer is a graph. */
  TEXT(null, RDFFormat.TURTLE_PRETTY),
  CSV(ResultSetLang.RS_CSV, null),
  TSV(ResultSetLang.RS_TSV, null),
  JSON(ResultSetLang.RS_JSON, null),
  XML(ResultSetLang.RS_XML, null),
  TURTLE(null, RDFFormat.TURTLE_PRETTY),
  NTRIPLES(null, RDFFormat.NTRIPLES_UTF8),
  TRIG(null, RDFFormat.TRIG_PRETTY),
  NQUADS(null, RDFFormat.NQUADS_UTF8);

  private final Lang rows;
  private final RDFFormat graph;

  AnswerFormat(Lang rows, RDFFormat graph) {
    this.rows = rows;
    this.graph = graph;
  }

  /** The language of a table of rows, empty for a form that only graphs have and for text. */
  Optional<Lang> rows() {
    return Optional.ofNullable(rows);
  }

  /** The form of a graph, empty for a form that only tables have. */
  Optional<RDFFormat> graph() {
    return Optional.ofNullable(graph);
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
