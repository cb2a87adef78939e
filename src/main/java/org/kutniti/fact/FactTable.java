package org.kutniti.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts as a table, one row each, in the columns that the saved query {@code facts.rq} gives too.
 *
 * @param iris names participants and places
 */
public record FactTable(Iris iris) {
  /** The columns in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "relation",
          "subject",
          "subjectName",
          "object",
          "objectName",
          "date",
          "status",
          "place",
          "placeName",
          "label",
          "quote",
          "start",
          "end",
          "rule",
          "confidence");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NUMBERS = List.of("start", "end", "confidence");

  /** The first line of a TSV file, without a line break. */
  public static String header() {
    return String.join("\t", COLUMNS);
  }

  /** The rows of a document's facts as TSV lines, without line breaks. */
  public Stream<String> tsv(DocumentFacts read) {
    return rows(read).map(row -> String.join("\t", row));
  }

  /** The rows as JSON objects, a line each; offsets and confidence are numbers. */
  public Stream<String> jsonl(DocumentFacts read) {
    return rows(read).map(FactTable::json);
  }

  /** The rows, each with a value for every column; one that does not apply is empty. */
  public Stream<List<String>> rows(DocumentFacts read) {
    return read.facts().stream().map(fact -> row(read.document().id(), fact));
  }

  /** The row of one fact of a document. */
  public List<String> row(String document, Fact fact) {
    Evidence best = fact.best();
    Optional<String> place = iris.argument(fact.place());
    return Stream.of(
            document,
            fact.relation(),
            iris.argument(fact.subject()),
            fact.subject().name(),
            iris.argument(fact.object()),
            fact.object().name(),
            fact.date(),
            fact.status().label(),
            place.orElse(""),
            fact.place().map(Argument::name).orElse(""),
            iris.argument(fact.sender()).map(Iris::shortest).orElse(fact.label()),
            best.quote(),
            Integer.toString(best.span().start()),
            Integer.toString(best.span().end()),
            best.rule(),
            decimal(best.confidence()))
        .map(FactTable::onOneLine)
        .toList();
  }

  /** A number as {@code xsd:decimal} writes it canonically: {@code 0.9}, {@code 1.0}. */
  public static String decimal(double number) {
    BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
    return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
  }

  private static String onOneLine(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static String json(List<String> row) {
    return object(row).toString();
  }

  /**
   * A row as a JSON object, in the order of {@link #COLUMNS}; offsets and confidence are numbers.
   */
  public static ObjectNode object(List<String> row) {
    ObjectNode object = JSON.createObjectNode();
    for (int column = 0; column < row.size(); column++) {
      put(object, COLUMNS.get(column), row.get(column));
    }
    return object;
  }

  private static void put(ObjectNode object, String column, String value) {
    if (NUMBERS.contains(column)) {
      object.put(column, new BigDecimal(value));
    } else {
      object.put(column, value);
    }
  }
}
