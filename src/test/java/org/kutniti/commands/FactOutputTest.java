package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.fact.FactTable;

/** However facts are asked for, they are the same. */
class FactOutputTest {
  @TempDir Path folder;

  @Test
  void theTableIsTheOneThatTheStoreGives() throws IOException {
    List<List<String>> table = rows(Cli.run("facts", "seeds").lines());
    Cli.run("build", "--store", store(), "seeds");

    Outcome asked = Cli.run("query", "--store", store(), "--format", "json", "facts");

    assertThat(asked.code()).isEqualTo(ExitCode.OK);
    assertThat(rowsOfJson(asked.out())).containsExactlyInAnyOrderElementsOf(table).isNotEmpty();
  }

  @Test
  void eachQuoteIsTheSliceOfItsDocument() throws IOException {
    List<List<String>> table = rows(Cli.run("facts", "seeds").lines());

    for (List<String> row : table) {
      String text = Files.readString(Path.of("seeds", value(row, "document") + ".txt"));
      int[] points = text.codePoints().toArray();
      int start = Integer.parseInt(value(row, "start"));
      int end = Integer.parseInt(value(row, "end"));
      String slice = new String(points, start, end - start);
      assertThat(value(row, "quote")).isEqualTo(slice.replaceAll("[\t\n\r]", " "));
    }
  }

  @Test
  void recordsHoldWhatTheTableHolds() throws IOException {
    List<List<String>> table = rows(Cli.run("facts", "seeds").lines());

    List<List<String>> records = new ArrayList<>();
    for (String line : Cli.run("facts", "--format", "jsonl", "seeds").lines()) {
      JsonNode record = new ObjectMapper().readTree(line);
      records.add(FactTable.COLUMNS.stream().map(column -> record.path(column).asText()).toList());
    }
    assertThat(records).isEqualTo(table);
  }

  @Test
  void turtleIsTheGraphThatABuildStoresButForTheOntology() {
    Outcome turtle = Cli.run("facts", "--format", "turtle", "seeds");

    assertThat(turtle.code()).isEqualTo(ExitCode.OK);
    assertThat(turtle.out()).contains("dip:Document").contains("000_0627e71c234eb54d");
  }

  @Test
  void aDocumentIsExplainedAlikeFromItsFileAndFromTheStore() {
    Cli.run("build", "--store", store(), "seeds");

    Outcome file = Cli.run("explain", "--facts-only", "seeds/000_0627e71c234eb54d.txt");
    Outcome stored = Cli.run("explain", "--store", store(), "000_0627e71c234eb54d");

    assertThat(file.code()).isEqualTo(ExitCode.OK);
    assertThat(file.out()).startsWith("000_0627e71c234eb54d: ").isEqualTo(stored.out());
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private static List<List<String>> rows(List<String> lines) {
    assertThat(lines.get(0)).isEqualTo(FactTable.header());
    return lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static String value(List<String> row, String column) {
    return row.get(FactTable.COLUMNS.indexOf(column));
  }

  private static List<List<String>> rowsOfJson(String json) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode binding : new ObjectMapper().readTree(json).path("results").path("bindings")) {
      rows.add(
          FactTable.COLUMNS.stream()
              .map(column -> binding.path(column).path("value").asText())
              .toList());
    }
    return rows;
  }
}
