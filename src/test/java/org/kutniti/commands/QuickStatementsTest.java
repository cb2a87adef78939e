package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

class QuickStatementsTest {
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
  void theAddressOfTheDocumentIsTheReference() throws IOException {
    String text = Files.readString(Path.of("seeds/000_0627e71c234eb54d.txt"));
    Map<String, String> fields = Map.of("id", "a", "text", text, "url", "https://example.org/a");
    Path record =
        Files.writeString(folder.resolve("a.jsonl"), new ObjectMapper().writeValueAsString(fields));

    assertThat(export(record.toString()).lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith("\tS854\t\"https://example.org/a\""));
  }

  private Outcome export(String input) {
    String store = folder.resolve("store").toString();
    assertThat(Cli.run("build", "--store", store, input).code()).isEqualTo(ExitCode.OK);
    return Cli.run("export", "--store", store, "--format", "quickstatements");
  }
}
