package org.kutniti.commands;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Libraries of Node that the tests read dumps with, fetched from npm once. */
final class NodeLibraries {
  private static final Path SOURCES = Path.of("src/test/node");
  private static Ran installed;

  record Ran(int code, String output) {}

  private NodeLibraries() {}

  /** Fetches them; where there is no Node, or no way to npm, the test is skipped. */
  static synchronized void install(Path folder) throws IOException, InterruptedException {
    if (installed == null) {
      Files.createDirectories(folder);
      try (Stream<Path> sources = Files.list(SOURCES)) {
        for (Path file : sources.filter(Files::isRegularFile).toList()) {
          Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      installed = attempt(folder);
    }
    assumeTrue(
        installed.code() == 0,
        () -> "skipped: Node's n3 and oxigraph cannot be had here: " + installed.output());
  }

  private static Ran attempt(Path folder) throws InterruptedException {
    try {
      return run(
          folder, "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
    } catch (IOException e) {
      return new Ran(-1, e.getMessage());
    }
  }

  /** Runs a program in a folder. */
  static Ran run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), output);
  }
}
