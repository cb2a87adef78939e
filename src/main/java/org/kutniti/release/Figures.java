package org.kutniti.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;

/**
 * Counts what data hold, by the queries of {@code release/figures}: of what, perhaps of which kind,
 * and how many.
 */
public final class Figures {
  private static final List<String> TABLES =
      List.of("facts", "relations", "classes", "languages", "sources");
  private static final List<String> COLUMNS = List.of("what", "kind", "count");

  private Figures() {}

  /**
   * The tables by name; their rows are sorted and end in a count. The data are in a transaction.
   */
  public static Map<String, List<List<String>>> of(DatasetGraph data) {
    Map<String, List<List<String>>> figures = new LinkedHashMap<>();
    TABLES.forEach(name -> figures.put(name, rows(name, data)));
    return figures;
  }

  /** The day that the newest document was published on, as the data say it. */
  public static Optional<String> newest(DatasetGraph data) {
    return rows("newest", data).stream().map(row -> row.get(0)).findFirst();
  }

  private static List<List<String>> rows(String name, DatasetGraph data) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : LocalQuery.parse(name, query(name)).rows(data)) {
      Stream<String> cells = COLUMNS.stream().map(row::get).filter(Objects::nonNull);
      rows.add(cells.toList());
    }
    return rows;
  }

  private static String query(String name) {
    String file = "/release/figures/" + name + ".rq";
    try (InputStream in = Figures.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file + ": cannot be read", e);
    }
  }
}
