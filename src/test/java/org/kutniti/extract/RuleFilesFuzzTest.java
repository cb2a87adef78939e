package org.kutniti.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.BuiltIn;
import org.kutniti.language.DataFolder;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;

/** Whatever a file of rules holds, it is read, or every mistake is told with its place. */
class RuleFilesFuzzTest {
  @TempDir static Path folder;
  private static Path rules;
  private static LanguagePack language;

  @BeforeAll
  static void copyLanguage() throws IOException {
    Path builtIn = DataFolder.builtIn("languages").resolve("en");
    try (Stream<Path> files = Files.walk(builtIn, 1)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    rules = Files.createDirectory(folder.resolve("rules")).resolve("rules.yaml");
    Files.writeString(rules, "relation: visited\nrules: []\n");
    language = LanguageReader.read(folder);
  }

  @FuzzTest(maxDuration = "90s")
  void rules(byte[] bytes) throws IOException {
    Files.write(rules, bytes);
    try {
      RuleReader.read(RuleFiles.read(language.folders()), language, BuiltIn.PIPELINE.ontology());
    } catch (KnowledgeException told) {
      // as documented
    }
  }
}
