package org.kutniti.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kutniti.endpoint.PasswordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "password",
    description = {
      "Makes a line for the file that serve --passwords takes, with the password hashed.",
      "The password is the first line of standard input; a terminal does not show it."
    },
    footer = {"", "Example:", "  kutniti password anna >> passwords"})
final class PasswordCommand implements Callable<Integer> {
  private static final int SHORTEST = 8;

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "Whose it is; without a colon.")
  private String name;

  PasswordCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank() || name.contains(":") || name.startsWith("#")) {
      throw new CommandException(
          "NAME '%s': expected letters, without a colon, not beginning with #".formatted(name));
    }
    char[] password = read();
    if (password.length < SHORTEST) {
      throw new CommandException(
          "the password is too short; expected " + SHORTEST + " characters or more");
    }
    console.out().println(PasswordFile.line(name, password));
    console.flush();
    return ExitCode.OK;
  }

  private char[] read() throws IOException {
    if (System.console() != null && console.showsProgress()) {
      return System.console().readPassword("password of %s: ", name);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
