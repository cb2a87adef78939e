package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.language.DataFolder;

/** What the build makes of knowledge, tried with a program whose knowledge has a mistake. */
class KnowledgeGistTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String RULE =
      """
      relation: visited
      rules:
        - id: en-visited-zzz
          triggers: ["zzz"]
          frames: [{subject: {}, object: {}}]
          examples: [{text: "a zzz b", facts: ["a > b"]}]
      """;

  @TempDir private Path folder;

  @Test
  void eachFileOfKnowledgeHasOne() throws IOException {
    copy(CLASSES.resolve("languages"), folder.resolve("languages"));

    KnowledgeGist.main(new String[] {folder.toString()});

    List<String> made = names(folder.resolve("gist"));
    assertThat(made).containsExactlyElementsOf(names(CLASSES.resolve("gist")));
    assertThat(made).anyMatch(n -> n.endsWith(".json")).anyMatch(n -> n.endsWith(".names"));
    assertThat(made).filteredOn(n -> n.endsWith(".phrases")).hasSize(2);
  }

  @Test
  void knowledgeWithAMistakeHasNoneAndTheCommandsTellOfIt() throws Exception {
    copy(CLASSES, folder);
    Files.writeString(folder.resolve("languages/en/rules/zzz.yaml"), RULE);
    String mistake = "zzz.yaml:3: rule 'en-visited-zzz': 'examples' and 'counterexamples' are";

    assertThat(said("org.kutniti.KnowledgeGist", folder.toString())).contains(mistake);

    assertThat(names(folder.resolve("gist"))).isEmpty();
    assertThat(said("org.kutniti.Main", "rules", "check")).contains(mistake);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<String> names(Path folder) {
    return DataFolder.list(folder).stream().map(DataFolder::name).toList();
  }

  /** What a program says that runs on the classes of the test's folder. */
  private String said(String... command) throws IOException {
    String libraries =
        System.getProperty("java.class.path")
            .replace(CLASSES.toAbsolutePath().toString(), folder.toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of(java, "-cp", libraries), Stream.of(command)).toList())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
