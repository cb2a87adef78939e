package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes and reads a command line leaves Jena alone, so that another thread may start it. */
class HeadStartTest {
  private static final String JENA = " org.apache.jena.sys.";

  static Stream<String> commands() {
    return Stream.concat(HeadStart.COMMANDS.stream(), HeadStart.READING.stream());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandLineLoadsNothingOfJena(String command) throws IOException, InterruptedException {
    String said = loaded(command, "--help");

    assertThat(said.lines().filter(line -> line.contains(" org.apache.jena."))).isEmpty();
    assertThat(said).contains("org.kutniti.commands.HeadStart source");
  }

  @Test
  void aTableOfFactsNeedsNoJena() throws IOException, InterruptedException {
    String seed = "seeds/000_0627e71c234eb54d.txt";

    assertThat(loaded("facts", seed)).contains("hasEmbassyIn").doesNotContain(JENA);
    assertThat(loaded("facts", "--format", "Turtle", seed)).contains("hasEmbassyIn", JENA);
  }

  private static String loaded(String... args) throws IOException, InterruptedException {
    ProcessBuilder process = Cli.process(args);
    process.command().add(1, "-Xlog:class+load:stdout");
    Process command = process.redirectErrorStream(true).start();
    String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(command.waitFor()).as(said).isZero();
    return said;
  }
}
