package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kutniti.commands.Cli.Outcome;

/**
 * A page of documentation whose files are written, whose commands are run, as its readers would.
 */
final class WorkedExample {
  private static final String PROGRAM = "./kutniti ";

  private final String own;
  private final Path folder;
  private final BiConsumer<String, Outcome> check;
  private String answer = "";
  private int files;
  private int commands;

  /**
   * An example that has not begun.
   *
   * @param own the folder that its readers make
   * @param folder where it is made instead
   * @param check fails when a command has not ended as it must
   */
  WorkedExample(String own, Path folder, BiConsumer<String, Outcome> check) {
    this.own = own;
    this.folder = folder;
    this.check = check;
  }

  /**
   * Goes through the page: a block is a file when the line above names it, commands when it is
   * {@code sh}, else found in what the command before it has printed.
   */
  void follow(Path page) throws IOException {
    Matcher block = block().matcher(Files.readString(page));
    while (block.find()) {
      if (block.group(1) != null) {
        write(block.group(1), block.group(3));
      } else if (block.group(2).equals("sh")) {
        block.group(3).lines().forEach(this::run);
      } else {
        assertThat(answer).contains(block.group(3).lines().toList());
      }
    }
  }

  int files() {
    return files;
  }

  int commands() {
    return commands;
  }

  private Pattern block() {
    String file = "`" + own + "/[^`]+`";
    String named = "(?:^(" + file + "(?:,\\s" + file + ")*):\\n\\n)?";
    return Pattern.compile("(?ms)" + named + "^```(\\w+)\\n(.*?)^```");
  }

  private void write(String names, String content) throws IOException {
    for (String name : names.split(",\\s")) {
      Path file = folder.resolve(name.replace("`", ""));
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      files++;
    }
  }

  private void run(String line) {
    assertThat(line).startsWith(PROGRAM);
    List<String> words = List.of(line.substring(PROGRAM.length()).split(" "));
    Outcome outcome = Cli.run(words.stream().map(this::placed).toArray(String[]::new));
    check.accept(line, outcome);
    answer = outcome.out();
    commands++;
  }

  private String placed(String word) {
    boolean inside = word.equals(own) || word.startsWith(own + "/");
    return inside ? folder.resolve(word).toString() : word;
  }
}
