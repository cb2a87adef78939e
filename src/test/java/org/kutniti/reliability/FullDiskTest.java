package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.reliability.Program.Outcome;

/** A file system that is too small: one clear line, and what was stored before is still there. */
@Tag("reliability")
class FullDiskTest {
  private static final String SIZE = "24m";
  @TempDir Path folder;
  private Path disk;
  private String store;
  private Path corpus;
  private String before;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    String how = "size=" + SIZE;
    assumeTrue(
        done("mount", "-t", "tmpfs", "-o", how, "tmpfs", disk.toString()),
        "a small file system can be mounted, which takes root");
    store = disk.resolve("store").toString();
    Path small = Files.createDirectory(folder.resolve("small"));
    Program.answer("build", "--store", store, Corpus.write(small, 20, 1).toString());
    before = dump();
    corpus = Corpus.write(folder, 4000, 2);
  }

  @AfterEach
  void unmount() throws Exception {
    done("umount", "-l", disk.toString());
  }

  private static boolean done(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String dump() {
    return Program.answer("export", "--store", store, "--format", "nquads");
  }

  /** In a process of its own, since a fault in a mapped file may end it. */
  private Outcome apart(String... words) throws Exception {
    Process process = Program.process(List.of(), words).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), "", err);
  }

  private void assertOneLine(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err().lines().filter(line -> line.startsWith("kutniti: ")))
        .as(outcome.err())
        .hasSize(1);
    assertThat(outcome.err()).doesNotContain("\tat ");
  }

  @Test
  void aBuildThatDoesNotFitLeavesWholeDocuments() throws Exception {
    assertOneLine(apart("build", "--store", store, corpus.toString()));

    assertThat(dump()).isNotEmpty();
    assertThat(dump().lines())
        .containsAll(before.lines().filter(l -> l.contains("/d19>")).toList());
    assertThat(Program.run("check", "--store", store).out().lines())
        .allMatch(line -> line.startsWith("search index: "));
  }

  @Test
  void outputThatDoesNotFitIsNotThere() throws Exception {
    Path filler = disk.resolve("filler");
    done("dd", "if=/dev/zero", "of=" + filler, "bs=64k");
    for (String command : List.of("backup", "export")) {
      Path file = disk.resolve(command + ".nq");
      String[] words =
          command.equals("backup")
              ? new String[] {command, "--store", store, file.toString()}
              : new String[] {
                command, "--store", store, "--format", "nquads", "-o", file.toString()
              };
      assertOneLine(apart(words));
      assertThat(file).doesNotExist();
    }
    Files.delete(filler);
    assertThat(dump()).isEqualTo(before);
    assertThat(Program.run("check", "--store", store).out()).isEmpty();
  }

  @Test
  void aStoreThatMayNotBeWrittenToIsLeftAlone() throws Exception {
    assumeTrue(done("mount", "-o", "remount,ro", disk.toString()), "it can be mounted read-only");
    for (String command : List.of("build", "export", "serve")) {
      Outcome outcome =
          command.equals("build")
              ? Program.run(command, "--store", store, corpus.toString())
              : Program.run(command, "--store", store);
      assertOneLine(outcome);
      assertThat(outcome.err()).contains("cannot be written to");
    }
    assertThat(done("mount", "-o", "remount,rw", disk.toString())).isTrue();
    assertThat(dump()).isEqualTo(before);
  }
}
