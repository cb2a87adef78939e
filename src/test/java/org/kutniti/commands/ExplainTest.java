package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** A document is told from start to end, with its facts and its near misses in their places. */
class ExplainTest {
  private static final String TEXT =
      "যদি জাপান কসোভোকে স্বীকৃতি দেয়। নেপাল কসোভোকে স্বীকৃতি দেয়। গতকাল পেরুকে স্বীকৃতি দেয়। আকাশ নীল।";

  @Test
  void aNearMissFollowsItsSentence() {
    Outcome told = Cli.runWith(TEXT, "explain", "-");

    assertThat(told.code()).isEqualTo(ExitCode.OK);
    assertThat(told.lines())
        .containsExactly(
            "stdin: 1 fact, 2 near misses",
            "",
            "যদি জাপান কসোভোকে স্বীকৃতি দেয়।",
            "  ? recognizedBy: subject কসোভো, object জাপান",
            "      stopped by the status cue {if}",
            "      “স্বীকৃতি দেয়”, characters 18 to 31, rule bn-recognized-by-active",
            "» নেপাল কসোভোকে স্বীকৃতি দেয়।",
            "    recognizedBy: কসোভো <Q1246>, নেপাল <Q837>",
            "      asserted",
            "      characters 33 to 60, rule bn-recognized-by-active (0.95)",
            "গতকাল পেরুকে স্বীকৃতি দেয়।",
            "  ? recognizedBy: subject পেরু, no object",
            "      “স্বীকৃতি দেয়”, characters 75 to 88, rule bn-recognized-by-active",
            "আকাশ নীল।");
  }

  @Test
  void nearMissesAreLeftOutWhenOnlyFactsAreAskedFor() {
    Outcome told = Cli.runWith(TEXT, "explain", "--facts-only", "-");

    assertThat(told.lines()).startsWith("stdin: 1 fact").noneMatch(line -> line.startsWith("  ?"));
  }

  @Test
  void aNameThatSeveralBearIsExplainedFromFileAndStoreAlike(@TempDir Path folder)
      throws IOException {
    String text = "In 1990 George Bush visited Saudi Arabia.";
    String file = Files.writeString(folder.resolve("bush.txt"), text).toString();
    String store = folder.resolve("store").toString();
    Cli.run("build", "--store", store, file);
    Outcome told = Cli.run("explain", file);

    assertThat(told.lines())
        .anyMatch(line -> line.startsWith("      George Bush is <Q23505> ("))
        .contains("        not <Q207> (0.3): held office 2001–2009, not at the date 1990");
    assertThat(Cli.run("explain", "--store", store, "bush").lines())
        .containsExactlyElementsOf(told.lines());
  }

  @Test
  void theTextIsToldWholeHoweverMuchIsExplained() throws IOException {
    for (String seed : List.of("000_0627e71c234eb54d", "004_63125d0b3e90fd15")) {
      String path = "seeds/" + seed + ".txt";
      List<String> plain = told(Cli.run("explain", "--facts-only", path));
      List<String> full = told(Cli.run("explain", path));

      assertThat(words(full)).isEqualTo(words(plain)).isNotEmpty();
    }
  }

  @Test
  void programsGetTheSame() throws IOException {
    Outcome told = Cli.runWith(TEXT, "explain", "--format", "json", "-");

    assertThat(told.lines()).hasSize(1);
    JsonNode all = new ObjectMapper().readTree(told.out());
    assertThat(all.path("document").asText()).isEqualTo("stdin");
    assertThat(all.path("facts")).hasSize(1);
    assertThat(all.at("/facts/0/rule").asText()).isEqualTo("bn-recognized-by-active");
    assertThat(all.path("nearMisses")).hasSize(2);
    assertThat(all.at("/nearMisses/0/obstacle/kind").asText()).isEqualTo("cue");
    assertThat(all.at("/nearMisses/0/obstacle/words").asText()).isEqualTo("{if}");
    assertThat(all.at("/nearMisses/1/filled/subject/0").asText()).isEqualTo("পেরু");
    assertThat(all.at("/nearMisses/1/missing/0").asText()).isEqualTo("object");
    assertThat(all.at("/nearMisses/1/start").asInt()).isEqualTo(75);
    assertThat(all.at("/nearMisses/1").has("obstacle")).isFalse();
  }

  /** The lines that stem from the document itself. */
  private static List<String> told(Outcome outcome) {
    return outcome.lines().stream().skip(1).filter(line -> !line.startsWith("  ")).toList();
  }

  private static String words(List<String> lines) {
    return String.join(" ", lines).replaceAll("[»\\s]+", " ");
  }
}
