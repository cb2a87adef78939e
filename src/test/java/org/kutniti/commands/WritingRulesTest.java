package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** What docs/writing-rules.md has its readers write and run does what it says. */
class WritingRulesTest {
  /** A block, with the file that the line above names. */
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^`(mine/[^`]+)`:\\n\\n)?^```(\\w+)\\n(.*?)^```");

  private static final String PROGRAM = "./kutniti ";
  private static final String OWN = "mine";
  private static final int FILES = 9;
  private static final int COMMANDS = 7;

  @TempDir Path folder;
  private String answer = "";
  private int files;
  private int commands;

  @Test
  void theWorkedExampleWorks() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/writing-rules.md")));

    while (block.find()) {
      if (block.group(1) != null) {
        write(block.group(1), block.group(3));
      } else if (block.group(2).equals("sh")) {
        block.group(3).lines().forEach(this::run);
      } else {
        assertThat(answer).contains(block.group(3).lines().toList());
      }
    }

    assertThat(files).isEqualTo(FILES);
    assertThat(commands).isEqualTo(COMMANDS);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    files++;
  }

  private void run(String line) {
    assertThat(line).startsWith(PROGRAM);
    List<String> words = List.of(line.substring(PROGRAM.length()).split(" "));
    Outcome outcome = Cli.run(words.stream().map(this::placed).toArray(String[]::new));
    assertThat(outcome.code()).as(line + "\n" + outcome.err() + outcome.out()).isZero();
    answer = outcome.out();
    commands++;
  }

  private String placed(String word) {
    boolean own = word.equals(OWN) || word.startsWith(OWN + "/");
    return own ? folder.resolve(word).toString() : word;
  }
}
