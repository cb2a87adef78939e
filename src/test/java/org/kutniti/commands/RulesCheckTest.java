package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckTest {
  private static final Path TOY = Path.of("src/test/resources/toy/languages/qaa");

  /** The last line of the toy rules, a counter-example. */
  private static final String TEXT = "Se Sildavo agnoskas Bordurion, kio okazas.";

  @TempDir Path data;

  @Test
  void aTextThatStandsTwiceIsToldAndIsNoFailure() throws IOException {
    Path language = Files.createDirectories(data.resolve("languages/qaa/rules")).getParent();
    try (var files = Files.list(TOY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, language.resolve(file.getFileName()));
      }
    }
    String rules = Files.readString(TOY.resolve("rules/recognizedBy.yaml"));
    Files.writeString(
        language.resolve("rules/recognizedBy.yaml"), rules + "      - \"" + TEXT + "\"\n");
    Path entities = Files.createDirectories(data.resolve("entities"));
    Path states = TOY.resolve("../../entities/states.tsv");
    Files.copy(states, entities.resolve("states.tsv"));

    Cli.Outcome outcome = Cli.run("rules", "check", "--data", data.toString());

    assertThat(outcome.lines())
        .contains("qaa-recognized-by, qaa-recognized-by: \"" + TEXT + "\" stands 2 times");
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
  }
}
