package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kutniti.commands.Cli.Outcome;

/** What goes into a file of passwords. */
class PasswordTest {
  @Test
  void thePasswordIsReadFromStandardInput() {
    Outcome outcome = Cli.runWith("correct horse\n", "password", "anna");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("anna: pbkdf2$").doesNotContain("correct");
    assertThat(outcome.err()).doesNotContain("correct");
  }

  @Test
  void aShortOneIsRefused() {
    Outcome outcome = Cli.runWith("short\n", "password", "anna");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("expected 8 characters or more").doesNotContain("short\n");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aNameWithAColonIsRefused() {
    assertThat(Cli.runWith("correct horse\n", "password", "an:na").code()).isEqualTo(2);
  }
}
