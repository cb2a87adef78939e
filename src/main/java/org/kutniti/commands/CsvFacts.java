package org.kutniti.commands;

import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.kutniti.endpoint.AnswerFormat;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.endpoint.SavedQuery;
import org.kutniti.store.Store;

/** Facts as a table with commas (RFC 4180): the answer to the saved query {@code facts}. */
final class CsvFacts {
  private static final String QUERY = "facts";
  private static final long ROWS_IN_MEMORY = 50_000;

  private CsvFacts() {}

  /** Writes a row for each document's telling of each fact, sorted, in UTF-8. */
  static void write(Store store, OutputStream out) {
    SavedQuery saved = SavedQueries.builtIn().find(QUERY).orElseThrow();
    LocalQuery query = LocalQuery.parse(saved.name(), saved.text());
    store.read(
        data -> {
          // more rows than that are sorted in temporary files
          data.getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
          query.answer(data, AnswerFormat.CSV, out);
          return out;
        });
  }
}
