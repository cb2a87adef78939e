package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kutniti.Main;
import org.kutniti.commands.Console;

/** The program, in this process or in one of its own. */
final class Program {
  private Program() {}

  /** How a command ended. */
  record Outcome(int code, String out, String err) {}

  /** Runs a command in this process. */
  static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    int code = Main.run(console, args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command in this process that must end well, and returns what it answered. */
  static String answer(String... args) {
    Outcome outcome = run(args);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  /**
   * A process of its own, not started yet.
   *
   * @param options of Java
   */
  static ProcessBuilder process(List<String> options, String... args) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dkutniti.transaction=2000"));
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.kutniti.Main"));
    words.addAll(List.of(args));
    return new ProcessBuilder(words);
  }
}
