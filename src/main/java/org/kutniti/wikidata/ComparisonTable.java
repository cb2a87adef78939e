package org.kutniti.wikidata;

import java.util.List;
import java.util.stream.Stream;
import org.kutniti.fact.Iris;

/** Comparisons as rows of texts. */
public final class ComparisonTable {
  /** The columns in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "verdict",
          "relation",
          "subject",
          "subjectName",
          "object",
          "objectName",
          "status",
          "date",
          "reason",
          "statement",
          "fact");

  private ComparisonTable() {}

  /** A comparison's row, with a value for each column. */
  public static List<String> row(Comparison comparison) {
    StoredFact fact = comparison.fact();
    return List.of(
        comparison.verdict().label(),
        comparison.relation(),
        Iris.shortest(fact.pair().subject()),
        fact.subjectName(),
        Iris.shortest(fact.pair().object()),
        fact.objectName(),
        fact.status(),
        fact.date(),
        comparison.reason(),
        comparison.statement(),
        fact.iri());
  }

  /** All as TSV lines, the names of the columns first, without line breaks. */
  public static Stream<String> tsv(Compared compared) {
    Stream<List<String>> rows = compared.comparisons().stream().map(ComparisonTable::row);
    return Stream.concat(Stream.of(COLUMNS), rows)
        .map(row -> String.join("\t", row.stream().map(c -> c.replaceAll("\\s", " ")).toList()));
  }
}
