package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarFolderTest {
  @TempDir Path folder;
  private Path place;
  private JarFolder jar;

  @BeforeEach
  void pack() throws IOException {
    place = folder.resolve("a program+.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(place))) {
      out.putNextEntry(new ZipEntry("languages/"));
      for (String name :
          List.of(
              "languages/xx/words.yaml",
              "languages/xx-yy/words.yaml",
              "languages/xx/rules/b.yaml",
              "languages/xx/rules/a.yaml",
              "languages.txt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(("of " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    jar = new JarFolder(place);
  }

  @Test
  void listsFilesAndFoldersByName() {
    assertThat(jar.list(jar.resolve("languages")))
        .containsExactly(place.resolve("languages/xx"), place.resolve("languages/xx-yy"));
    assertThat(jar.list(jar.resolve("languages").resolve("xx")))
        .containsExactly(
            place.resolve("languages/xx/rules"), place.resolve("languages/xx/words.yaml"));
    assertThat(jar.list(jar.resolve("languages/xx/rules")))
        .extracting(DataFolder::name)
        .containsExactly("a.yaml", "b.yaml");
    assertThat(jar.list(jar.resolve("nowhere"))).isEmpty();
  }

  @Test
  void tellsWhatAFileHoldsByItsSum() throws IOException {
    String name = "languages/xx/words.yaml";
    Path copy = Files.write(folder.resolve("copy"), jar.bytes(jar.resolve(name)));

    assertThat(jar.sum(jar.resolve(name))).isEqualTo(DataFolder.sum(copy)).endsWith("-26");
    assertThat(jar.sum(jar.resolve("languages.txt"))).isNotEqualTo(DataFolder.sum(copy));
  }

  @Test
  void tellsFilesFromFolders() {
    assertThat(jar.isFolder(jar.resolve("languages/xx"))).isTrue();
    assertThat(jar.isFolder(jar.resolve("languages/x"))).isFalse();
    assertThat(jar.isFolder(jar.resolve("languages.txt"))).isFalse();
    assertThat(jar.isFile(jar.resolve("languages.txt"))).isTrue();
    assertThat(jar.isFile(jar.resolve("languages"))).isFalse();
  }

  @Test
  void readsWhatAFileHolds() throws IOException {
    Path file = jar.resolve("languages").resolve("xx").resolve("words.yaml");
    Path missing = jar.resolve("languages/xx/verbs.yaml");

    assertThat(jar.bytes(file)).asString().isEqualTo("of languages/xx/words.yaml");
    assertThatThrownBy(() -> jar.bytes(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("verbs.yaml");
  }

  @Test
  void isFoundAroundAResource() throws MalformedURLException {
    URL packed = new URL("jar:" + place.toUri() + "!/languages.txt");

    assertThat(JarFolder.around(packed).orElseThrow().resolve("x")).isEqualTo(place.resolve("x"));
    assertThat(JarFolder.around(folder.toUri().toURL())).isEmpty();
    assertThat(jar.holds(place.resolve("languages"))).isTrue();
    assertThat(jar.holds(folder)).isFalse();
  }
}
