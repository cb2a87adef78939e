package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kutniti.commands.Cli.Outcome;

/** What the launcher runs to archive classes goes through, and is no command for users. */
class StartupTest {
  @Test
  void itReadsAsksAndServes() {
    Outcome outcome = Cli.run("startup");

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
  }

  @Test
  void usersAreNotToldOfIt() {
    assertThat(Cli.run("--help").out()).doesNotContain("startup");
  }
}
