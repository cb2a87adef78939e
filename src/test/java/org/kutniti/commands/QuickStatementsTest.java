package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

class QuickStatementsTest {
  private static final String TURTLE =
      """
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix wdt: <http://www.wikidata.org/prop/direct/> .
      wd:Q159 wdt:P530 wd:Q962 .
      """;

  @TempDir Path folder;

  @Test
  void whatIsMutualIsSaidOfBothItems() {
    assertThat(export("seeds").lines())
        .contains(
            "Q962\tP530\tQ159\tP585\t+1960-00-00T00:00:00Z/8",
            "Q159\tP530\tQ962\tP585\t+1960-00-00T00:00:00Z/8")
        .isSorted()
        .allMatch(line -> line.matches("Q\\d+\tP\\d+\tQ\\d+(\tP58\\d\t\\+\\S+/\\d+)*"));
  }

  @Test
  void theDocumentIsTheReference() throws IOException {
    Path record = record("Poland \"and\" Sudan");

    assertThat(export(record.toString()).lines())
        .contains(
            "Q36\tP530\tQ1049\tP585\t+1956-02-15T00:00:00Z/11\tS854\t\"https://example.org/a\""
                + "\tS1476\ten:\"Poland \"and\" Sudan\"\tS577\t+2019-10-15T00:00:00Z/11"
                + "\tS1683\ten:\"Poland and Sudan established diplomatic relations\"");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertThat(export("seeds").err())
        .contains("of a relation that Wikidata has no property for")
        .contains("not asserted", "10 statements of 5 facts");
    assertThat(export("seeds", "--min-confidence", "1").err()).contains("of less confidence");
  }

  @Test
  void whatWikidataHasIsNotGivenToIt() throws IOException {
    Path dump = Files.writeString(folder.resolve("there.ttl"), TURTLE);
    Outcome lacking = export("seeds", "--wikidata", dump.toString());

    assertThat(lacking.lines()).noneMatch(line -> line.startsWith("Q962\tP530\tQ159\t"));
    assertThat(lacking.err()).contains("in Wikidata already");
  }

  @Test
  void theOptionsOfStatementsGoWithNoOtherFormat() {
    export("seeds");
    String store = folder.resolve("store").toString();
    Outcome wrong = Cli.run("export", "--store", store, "--min-confidence", "0.5");

    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("go with --format quickstatements alone");
  }

  private Path record(String title) throws IOException {
    Map<String, String> fields =
        Map.of(
            "id", "a",
            "title", title,
            "published", "2019-10-15",
            "language", "en",
            "text", "Poland and Sudan established diplomatic relations on 15 February 1956.",
            "url", "https://example.org/a");
    return Files.writeString(
        folder.resolve("a.jsonl"), new ObjectMapper().writeValueAsString(fields));
  }

  private Outcome export(String input, String... more) {
    String store = folder.resolve("store").toString();
    assertThat(Cli.run("build", "--store", store, input).code()).isEqualTo(ExitCode.OK);
    String[] arguments = {"export", "--store", store, "--format", "quickstatements"};
    return Cli.run(concat(arguments, more));
  }

  private static String[] concat(String[] one, String... other) {
    return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
