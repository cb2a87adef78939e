package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.endpoint.SavedQueries;
import org.kutniti.endpoint.SavedQuery;

/**
 * The cookbook is made of the saved queries and of what the seeds answer to them. {@code
 * -Dcookbook.update=true} writes it anew.
 */
class CookbookTest {
  private static final Path PAGE = Path.of("docs/cookbook.md");
  private static final int ROWS = 3;
  private static final int LONGEST = 60;
  private static final String HEAD =
      """
      # Cookbook

      The saved queries, with what the five documents of `seeds` answer: the first rows, long values shortened. Run one by its
      name, and put your own values where it leaves something open:

          ./kutniti query recognition
          ./kutniti query state-timeline --bind state=Q159
          ./kutniti query between-two-days --bind from=1990-01-01 --bind to=1999-12-31

      A query leaves open what stands in a line `VALUES ?name { value }`. `Q159` is short for `wd:Q159`. Those that need the
      network ask Wikidata: serve with `--allow-service https://query.wikidata.org/sparql` and ask the endpoint.
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    assertThat(Cli.run("build", "--store", store(), "seeds").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void thePageIsWhatTheQueriesSayAndAnswer() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (SavedQuery query : SavedQueries.builtIn().all()) {
      page.append(recipe(query));
    }
    if (Boolean.getBoolean("cookbook.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  @Test
  void anotherStateCanBeAskedFor() {
    String query = "state-timeline";

    String asked = Cli.run("query", "--store", store(), query, "--bind", "state=Q846").out();

    assertThat(asked).contains("wd:Q846").isNotEqualTo(answer(query, "text"));
  }

  @Test
  void whatIsNotLeftOpenCannotBeFilled() {
    Cli.Outcome outcome = Cli.run("query", "--store", store(), "facts", "--bind", "city=wd:Q649");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err().lines()).singleElement().asString().contains("city");
  }

  private static String recipe(SavedQuery query) throws IOException {
    String open =
        query.parameters().stream()
            .map(parameter -> "`%s` (%s)".formatted(parameter.name(), parameter.value()))
            .collect(Collectors.joining(", "));
    return "\n## %s · %s\n\n[`%s`](../queries/%s.rq): %s\n\n%s\n%s\n%s"
        .formatted(
            query.titles().get("en"),
            query.titles().get("bn"),
            query.name(),
            query.name(),
            query.descriptions().get("en"),
            query.descriptions().get("bn"),
            open.isEmpty() ? "" : "\nLeft open: " + open + "\n",
            query.network() ? "Needs the network.\n" : sample(query));
  }

  private static String sample(SavedQuery query) throws IOException {
    if (query.text().contains("CONSTRUCT {")) {
      return "The answer is a graph.\n";
    }
    JsonNode answer = new ObjectMapper().readTree(answer(query.name(), "json"));
    List<String> columns = new ArrayList<>();
    answer.path("head").path("vars").forEach(name -> columns.add(name.asText()));
    JsonNode rows = answer.path("results").path("bindings");
    String table =
        StreamSupport.stream(rows.spliterator(), false)
            .limit(ROWS)
            .map(row -> row(columns.stream().map(c -> cell(row.path(c))).toList()))
            .collect(Collectors.joining());
    return table.isEmpty()
        ? "The seeds have nothing of that kind.\n"
        : row(columns) + row(columns.stream().map(c -> "---").toList()) + table;
  }

  private static String answer(String query, String format) {
    return Cli.run("query", "--store", store(), "--format", format, query).out();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String cell(JsonNode value) {
    String text =
        value
            .path("value")
            .asText("")
            .replace("http://www.wikidata.org/entity/", "wd:")
            .replace("https://w3id.org/kutniti/ontology#", "dip:")
            .replace("https://w3id.org/kutniti/", "")
            .replaceAll("\\s+", " ")
            .replace("|", "\\|");
    int points = text.codePointCount(0, text.length());
    return points > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
  }

  private static String store() {
    return folder.resolve("store").toString();
  }
}
