package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
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
      String gist = YamlGist.of(DataFolder.text(file)).orElseThrow();
      assertThat(JsonMapper.builder().build().readTree(gist))
          .as(file.toString())
          .isEqualTo(YamlFile.tree(DataFolder.text(file)));
    }
  }

  @Test
  void countsForNoOtherText() {
    Path file = DataFolder.builtIn("languages").resolve("en").resolve("words.yaml");

    assertThat(YamlGist.of(DataFolder.text(file) + "\n")).isEmpty();
  }

  @Test
  void wordsStayWords() throws IOException {
    assertThat(YamlGist.json("on: [no, \"1990\", 1990, 0.5, ~]"))
        .isEqualTo("{\"on\":[\"no\",\"1990\",1990,0.5,null]}");
  }

  @Test
  void leavesNothingOfAnOlderBuild(@TempDir Path classes) throws IOException {
    Path file = Files.createDirectories(classes.resolve("languages/xx")).resolve("words.yaml");
    for (String text : List.of("a: [b]", "a: [c]")) {
      Files.writeString(file, text);
      YamlGist.main(new String[] {classes.toString(), "languages"});
    }

    assertThat(DataFolder.list(classes.resolve("gist")))
        .singleElement()
        .satisfies(gist -> assertThat(gist).hasContent("{\"a\":[\"c\"]}"));
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
