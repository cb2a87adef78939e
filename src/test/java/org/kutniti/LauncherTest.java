package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project that is compiled, with a Java that notes what it is asked for. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"${0%/*}/calls"
      for word in "$@"; do
        case $word in
          -XX:DumpLoadedClassList=* | -XX:SharedArchiveFile=*.jsa.*) : >"${word#*=}" && echo x >"${word#*=}" ;;
        esac
      done
      """;

  @TempDir private Path project;

  @BeforeEach
  void project() throws IOException {
    Files.copy(Path.of("kutniti"), project.resolve("kutniti"));
    Path bin = Files.createDirectories(project.resolve("runtime/bin"));
    Files.writeString(bin.resolve("java"), JAVA);
    assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
    Files.writeString(project.resolve("runtime/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.writeString(project.resolve("pom.xml"), "");
    Files.createDirectory(project.resolve("target"));
    jarOf("2020-01-01T00:00:00Z");
    Files.writeString(project.resolve("target/kutniti.built"), "");
  }

  @Test
  void keepsTheArchiveOfClassesThatItMade() throws Exception {
    assertThat(madeArchive("facts", "text.txt")).isTrue();
    assertThat(madeArchive("facts", "text.txt")).isFalse();
  }

  @Test
  void makesTheArchiveAnewForAJarThatIsYounger() throws Exception {
    assertThat(madeArchive("--help")).isTrue();

    jarOf("2100-01-01T00:00:00Z");

    assertThat(madeArchive("--help")).isTrue();
  }

  private void jarOf(String time) throws IOException {
    Path jar = project.resolve("target/kutniti.jar");
    Files.writeString(jar, time);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(time)));
  }

  private boolean madeArchive(String... arguments) throws IOException, InterruptedException {
    Path calls = project.resolve("runtime/bin/calls");
    Files.deleteIfExists(calls);
    List<String> command =
        Stream.concat(Stream.of("sh", project.resolve("kutniti").toString()), Stream.of(arguments))
            .toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    List<String> asked = Files.readAllLines(calls);
    assertThat(asked.get(asked.size() - 1))
        .contains("-XX:SharedArchiveFile=" + project)
        .endsWith("org.kutniti.Main " + String.join(" ", arguments));
    return asked.stream().anyMatch(call -> call.contains("-Xshare:dump"));
  }
}
