package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** What docs/adding-a-language.md has its readers write and run does what it says. */
class AddingALanguageTest {
  private static final int FILES = 18;
  private static final int COMMANDS = 5;

  @TempDir Path folder;

  @Test
  void theWorkedExampleWorks() throws IOException {
    WorkedExample example = new WorkedExample("hindi", folder, AddingALanguageTest::isFine);

    example.follow(Path.of("docs/adding-a-language.md"));

    assertThat(example.files()).isEqualTo(FILES);
    assertThat(example.commands()).isEqualTo(COMMANDS);
  }

  /** Whether rules of the other languages hold is looked at elsewhere. */
  private static void isFine(String line, Outcome outcome) {
    boolean checks = line.contains(" rules check ");
    assertThat(outcome.code())
        .as(line + "\n" + outcome.err() + outcome.out())
        .isIn(ExitCode.OK, checks ? ExitCode.NO : ExitCode.OK);
    assertThat(outcome.lines()).noneMatch(l -> checks && l.startsWith("hi-"));
  }
}
