package org.kutniti.commands;

import java.util.List;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.text.Span;

/**
 * One row of the table of facts, worded for a reader.
 *
 * @param span the words that the fact rests on
 * @param quote these words
 * @param claim the relation and who stands in it
 * @param circumstances date, status, place, label; those that are known
 * @param rule the rule that found it, with its confidence
 * @param row the row itself
 * @param links how names were linked that several bear, a line each
 */
record ExplainedFact(
    Span span,
    String quote,
    String claim,
    String circumstances,
    String rule,
    List<String> row,
    List<String> links) {
  ExplainedFact {
    row = List.copyOf(row);
    links = List.copyOf(links);
  }

  /** The same, with how its names were linked. */
  ExplainedFact linked(List<String> lines) {
    return new ExplainedFact(span, quote, claim, circumstances, rule, row, lines);
  }

  /** Words a row, whose values stand in the order of {@link FactTable#COLUMNS}. */
  static ExplainedFact of(List<String> row) {
    return of(new Row(row));
  }

  private static ExplainedFact of(Row row) {
    return new ExplainedFact(
        new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))),
        row.get("quote"),
        "%s: %s, %s"
            .formatted(row.get("relation"), row.participant("subject"), row.participant("object")),
        row.circumstances(),
        "%s (%s)".formatted(row.get("rule"), row.get("confidence")),
        row.values(),
        List.of());
  }

  private record Row(List<String> values) {
    String get(String column) {
      return values.get(FactTable.COLUMNS.indexOf(column));
    }

    String participant(String column) {
      return "%s <%s>".formatted(get(column + "Name"), Iris.shortest(get(column)));
    }

    String circumstances() {
      String place = get("place").isEmpty() ? "" : "at " + participant("place");
      String label = get("label").isEmpty() ? "" : "“" + get("label") + "”";
      return String.join(
          ", ",
          List.of(get("status"), get("date"), place, label).stream()
              .filter(part -> !part.isEmpty())
              .toList());
    }
  }
}
