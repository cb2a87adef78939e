package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;

class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "build",
        "serve",
        "facts",
        "query",
        "export",
        "release",
        "explain",
        "evaluate",
        "rules",
        "validate",
        "check",
        "compact",
        "backup",
        "restore",
        "link",
        "entities"
      })
  void everyCommandShowsExamples(String command) {
    Outcome outcome = Cli.run(command, "--help");

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("Usage: kutniti " + command).contains("Example");
    assertThat(outcome.out()).contains("  kutniti " + command).contains("--quiet");
  }

  @Test
  void theProgramListsItsCommandsAndExitCodes() {
    Outcome outcome = Cli.run("--help");

    assertThat(outcome.out()).contains("Exit codes: 0 fine");
    assertThat(outcome.out())
        .contains("up ", "build ", "serve ", "facts ", "query ", "export ", "explain ", "evaluate ")
        .contains("rules ", "validate ");
  }

  @Test
  void theVersionIsTold() {
    assertThat(Cli.run("--version").out()).startsWith("kutniti ");
  }
}
