package org.kutniti.endpoint;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form of a table of rows, or of yes and no. */
enum RowFormat implements Offered {
  JSON(
      ResultSetLang.RS_JSON,
      List.of("application/sparql-results+json", "application/json"),
      "json"),
  XML(
      ResultSetLang.RS_XML,
      List.of("application/sparql-results+xml", "application/xml", "text/xml"),
      "xml"),
  CSV(ResultSetLang.RS_CSV, List.of("text/csv"), "csv"),
  TSV(ResultSetLang.RS_TSV, List.of("text/tab-separated-values"), "tsv");

  private final Lang lang;
  private final List<String> types;
  private final String name;

  RowFormat(Lang lang, List<String> types, String name) {
    this.lang = lang;
    this.types = types;
    this.name = name;
  }

  Lang lang() {
    return lang;
  }

  @Override
  public List<String> types() {
    return types;
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }
}
