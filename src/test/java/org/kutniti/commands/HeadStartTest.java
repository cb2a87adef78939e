package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes and reads a command line leaves Jena alone, so that another thread may start it. */
class HeadStartTest {
  static Set<String> commands() {
    return HeadStart.COMMANDS;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandLineLoadsNothingOfJena(String command) throws IOException, InterruptedException {
    ProcessBuilder process = Cli.process(command, "--help");
    process.command().add(1, "-Xlog:class+load:stdout");
    Process help = process.redirectErrorStream(true).start();
    String said = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(help.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains(" org.apache.jena."))).isEmpty();
    assertThat(said).contains("org.kutniti.commands.HeadStart source");
  }
}
