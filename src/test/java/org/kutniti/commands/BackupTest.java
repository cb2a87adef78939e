package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;

/** What is backed up comes back as it was, and what is damaged does not come back at all. */
class BackupTest {
  @TempDir Path folder;

  @BeforeEach
  void build() {
    assertThat(run("build", "store", "seeds").code()).isEqualTo(ExitCode.OK);
  }

  private Outcome run(String command, String store, String... arguments) {
    Stream<String> words = Stream.of(command, "--store", folder.resolve(store).toString());
    return Cli.run(Stream.concat(words, Stream.of(arguments)).toArray(String[]::new));
  }

  private String dump(String store) {
    return run("export", store, "--format", "nquads").out();
  }

  private Path backup(String name) {
    Path file = folder.resolve(name);
    Outcome outcome = run("backup", "store", file.toString());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.nq", "b.nq.gz", "b.nq.zst"})
  void aRestoredStoreIsTheSame(String name) {
    Path file = backup(name);
    Outcome outcome = run("restore", "restored", file.toString());

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    assertThat(dump("restored")).isEqualTo(dump("store"));
    assertThat(run("build", "restored", "seeds").err()).contains("0 added, 0 replaced");
    assertThat(run("check", "restored").out()).isEmpty();
    assertThat(folder).isDirectoryNotContaining(file1 -> file1.toString().endsWith(".unfinished"));
  }

  @Test
  void aBackupEndsInItsManifest() throws IOException {
    Path file = backup("b.nq");
    String[] lines = Files.readString(file).split("\n");

    assertThat(lines[lines.length - 1])
        .matches("# kutniti backup 1: quads \\d+, graphs \\d+, sha256 [0-9a-f]{64}")
        .contains("quads " + (lines.length - 1));
  }

  @Test
  void whatWasCutOffIsNotRestored() throws IOException {
    Path file = backup("b.nq");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused(file, "is no backup, or its end is missing");
  }

  @Test
  void whatWasChangedIsNotRestored() throws IOException {
    Path file = backup("b.nq");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertRefused(file, "is damaged: ");
  }

  @Test
  void anotherFileIsNotRestored() throws IOException {
    Path file = folder.resolve("b.nq.gz");
    Files.write(file, "no gzip".getBytes(StandardCharsets.UTF_8));

    assertRefused(file, "cannot be restored: ");
    assertRefused(folder.resolve("missing.nq"), "cannot be restored: ");
  }

  private void assertRefused(Path file, String why) {
    Outcome outcome = run("restore", "restored", file.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).startsWith("kutniti: " + file + ": " + why).hasLineCount(1);
    assertThat(folder.resolve("restored")).doesNotExist();
  }

  @Test
  void aStoreThatIsThereStays() {
    Path file = backup("b.nq");
    String before = dump("store");

    Outcome outcome = run("restore", "store", file.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("is not empty").hasLineCount(1);
    assertThat(dump("store")).isEqualTo(before);
  }
}
