package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** What docs/writing-rules.md has its readers write and run does what it says. */
class WritingRulesTest {
  private static final int FILES = 9;
  private static final int COMMANDS = 7;

  @TempDir Path folder;

  @Test
  void theWorkedExampleWorks() throws IOException {
    WorkedExample example = new WorkedExample("mine", folder, WritingRulesTest::isFine);

    example.follow(Path.of("docs/writing-rules.md"));

    assertThat(example.files()).isEqualTo(FILES);
    assertThat(example.commands()).isEqualTo(COMMANDS);
  }

  private static void isFine(String line, Outcome outcome) {
    assertThat(outcome.code()).as(line + "\n" + outcome.err() + outcome.out()).isZero();
  }
}
