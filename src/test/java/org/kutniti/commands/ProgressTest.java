package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final int MANY = 20_000;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void awayFromATerminalThereIsALineNowAndThen() {
    read(console(false), MANY);

    assertThat(written().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("[12]0,000 documents, [24]0,000 facts, .*"));
    assertThat(written()).doesNotContain("\r");
  }

  @Test
  void nothingIsLeftOnATerminal() {
    read(console(true), MANY);

    assertThat(written())
        .satisfiesAnyOf(
            text -> assertThat(text).isEmpty(), text -> assertThat(text).endsWith("\r\033[K"));
    assertThat(written()).doesNotContain("\n");
  }

  @Test
  void whoAsksForQuietGetsErrorsAlone() {
    Console console = console(true);
    console.setQuiet(true);
    try (Progress progress = new Progress(console, seconds -> OptionalDouble.empty())) {
      progress.read(1);
      progress.say("a.txt: empty");
    }

    assertThat(written()).isEqualTo("kutniti: a.txt: empty\n");
  }

  private static void read(Console console, int documents) {
    try (Progress progress = new Progress(console, seconds -> OptionalDouble.empty())) {
      for (int document = 0; document < documents; document++) {
        progress.read(2);
      }
    }
  }

  private Console console(boolean terminal) {
    return new Console(
        InputStream.nullInputStream(),
        new PrintStream(OutputStream.nullOutputStream()),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        terminal);
  }

  private String written() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
