package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckTest {
  private static final Path TOY = Path.of("src/test/resources/toy/languages/qaa");

  /** The last line of the toy rules, a counter-example. */
  private static final String TEXT = "Se Sildavo agnoskas Bordurion, kio okazas.";

  @TempDir Path data;

  @Test
  void aTextThatStandsTwiceIsToldAndIsNoFailure() throws IOException {
    Path language = Files.createDirectories(data.resolve("languages/qaa/rules")).getParent();
    try (var files = Files.list(TOY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, language.resolve(file.getFileName()));
      }
    }
    String rules = Files.readString(TOY.resolve("rules/recognizedBy.yaml"));
    Files.writeString(
        language.resolve("rules/recognizedBy.yaml"), rules + "      - \"" + TEXT + "\"\n");
    Path entities = Files.createDirectories(data.resolve("entities"));
    Path states = TOY.resolve("../../entities/states.tsv");
    Files.copy(states, entities.resolve("states.tsv"));

    Cli.Outcome outcome = Cli.run("rules", "check", "--data", data.toString());

    assertThat(outcome.lines())
        .contains("qaa-recognized-by, qaa-recognized-by: \"" + TEXT + "\" stands 2 times");
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void eachMistakeIsToldOnALineOfItsOwn() throws IOException {
    Path rules = Files.createDirectories(data.resolve("languages/en/rules"));
    Files.writeString(
        rules.resolve("own.yaml"),
        """
        relation: visited
        rules:
          - id: en-visited-own
            triggers: ["{zzz}"]
            frames: [{subject: {}, object: {}}]
            guards: ["{yyy}"]
            examples: [{text: "Peru zzz Chile", facts: ["Peru > Chile"]}]
            counterexamples: ["Peru yyy Chile"]
        """);

    Cli.Outcome outcome = Cli.run("rules", "check", "--data", data.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("kutniti: " + rules.resolve("own.yaml") + ":3: rule "))
        .anyMatch(line -> line.contains("'yyy' in '{yyy}' is no category"))
        .anyMatch(line -> line.contains("'zzz' in '{zzz}' is no category"));
  }

  @Test
  void whatALanguageHasAndLacksIsTold() {
    String hindi = "src/test/resources/hindi";

    assertThat(Cli.run("rules", "check", "--data", hindi).lines())
        .contains(
            "hi: 1 of 7 relations (recognizedBy), 2 rules, 10 examples",
            "hi: no rules for ambassadorTo, hasDiplomaticRelationsWith, hasEmbassyIn, metWith,"
                + " signedAgreement, visited",
            "hi: dates.yaml names but 0 of 7 weekdays",
            "hi: no pattern in dates.yaml for spans")
        .anyMatch(line -> line.startsWith("hi: no words for office, office-adjective, honorific,"))
        .anyMatch(line -> line.matches("hi: no name for .*, \\d+ of \\d+ State\\b.*"))
        .anyMatch(line -> line.startsWith("bn: 7 of 7 relations, "))
        .noneMatch(line -> line.startsWith("bn: no r") || line.startsWith("bn: no w"));
  }

  @Test
  void aLanguageOfNearlyNothingIsToldWhatIsMissing() throws IOException {
    Path language = Files.createDirectories(data.resolve("languages/qab"));
    for (String file : new String[] {"words", "verbs", "endings", "marks", "status", "dates"}) {
      Files.writeString(language.resolve(file + ".yaml"), "{}\n");
    }
    Files.writeString(language.resolve("furniture.yaml"), "skip: []\n");
    Files.writeString(
        language.resolve("language.yaml"),
        "script: THAI\ncharacters: {fold: false}\nsentences: {ends: \".\"}\n");

    assertThat(Cli.run("rules", "check", "--data", data.toString()).lines())
        .contains(
            "qab: 0 of 7 relations, 0 rules, 0 examples",
            "qab: nothing in words.yaml, verbs.yaml, endings.yaml, marks.yaml, status.yaml,"
                + " furniture.yaml",
            "qab: no ending or adposition gives the mark genitive, locative",
            "qab: dates.yaml names but 0 of 12 months, 0 of 7 weekdays");
  }
}
