package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlGistTest {
  @Test
  void theBuildMadeOneOfEachBuiltInFileThatSaysTheSame() throws IOException {
    List<Path> files = yaml(DataFolder.builtIn("languages"));

    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      String gist = DataFolder.text(YamlGist.of(file).orElseThrow());
      JsonNode whole = YamlFile.tree(DataFolder.text(file));
      whole.path("rules").forEach(YamlGistTest::leaveOutTrials);
      assertThat(JsonMapper.builder().build().readTree(gist)).as(file.toString()).isEqualTo(whole);
    }
  }

  private static void leaveOutTrials(JsonNode rule) {
    ((ObjectNode) rule).remove(List.of("examples", "counterexamples"));
  }

  @Test
  void countsForNothingElse(@TempDir Path folder) throws IOException {
    Path file = DataFolder.builtIn("languages").resolve("en").resolve("words.yaml");
    Path copy = Files.writeString(folder.resolve("words.yaml"), DataFolder.text(file));

    assertThat(YamlGist.of(copy)).isEmpty();
  }

  @Test
  void leavesOutWhatRulesAreTriedWith() throws IOException {
    assertThat(json("rules: [{id: a, examples: [{text: b}], counterexamples: [c]}]"))
        .isEqualTo("{\"rules\":[{\"id\":\"a\"}]}");
  }

  @Test
  void wordsStayWords() throws IOException {
    assertThat(json("on: [no, \"1990\", 1990, 0.5, ~]"))
        .isEqualTo("{\"on\":[\"no\",\"1990\",1990,0.5,null]}");
  }

  @Test
  void leavesNothingOfAnOlderBuild(@TempDir Path classes) throws IOException {
    Path file = Files.createDirectories(classes.resolve("languages/xx")).resolve("words.yaml");
    for (String text : List.of("a: [b]", "a: [c]")) {
      Files.writeString(file, text);
      Gist.clear(classes);
      YamlGist.write(classes, "languages");
    }

    assertThat(DataFolder.list(classes.resolve("gist")))
        .singleElement()
        .satisfies(gist -> assertThat(gist).hasContent("{\"a\":[\"c\"]}"));
  }

  private static String json(String yaml) throws IOException {
    return new String(YamlGist.json(yaml), StandardCharsets.UTF_8);
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
