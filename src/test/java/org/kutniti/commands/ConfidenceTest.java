package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.fact.FactTable;

/** What is less certain than asked for is left out, and nothing else. */
class ConfidenceTest {
  private static final int CONFIDENCE = FactTable.COLUMNS.indexOf("confidence");
  private static final String ASKED = "0.9";

  @TempDir Path folder;

  @Test
  void factsBelowAreLeftOut() {
    List<String> all = Cli.run("facts", "seeds").lines();
    List<String> sure = Cli.run("facts", "--min-confidence", ASKED, "seeds").lines();

    assertThat(sure).hasSizeBetween(2, all.size() - 1).contains(all.get(0));
    assertThat(confidences(sure)).allMatch(confidence -> confidence >= 0.9);
    assertThat(all)
        .filteredOn(row -> isAtLeast(row, c -> c >= 0.9))
        .hasSameSizeAs(sure.subList(1, sure.size()));
  }

  @Test
  void aConfidenceHasThreeDecimalsAtMost() {
    List<String> all = Cli.run("facts", "seeds").lines();

    assertThat(all.subList(1, all.size()))
        .allSatisfy(row -> assertThat(row.split("\t", -1)[CONFIDENCE]).matches("[01]\\.\\d{1,3}"));
  }

  @Test
  void nothingAskedForIsAll() {
    assertThat(Cli.run("facts", "--min-confidence", "0", "seeds").out())
        .isEqualTo(Cli.run("facts", "seeds").out());
  }

  @Test
  void anotherConfidenceIsAnotherBuild() {
    String store = folder.resolve("store").toString();
    List<String> sure = Cli.run("facts", "--min-confidence", ASKED, "seeds").lines();

    assertThat(build(store).err()).startsWith("5 added");
    assertThat(build(store, "--min-confidence", ASKED).err())
        .startsWith("0 added, 5 replaced")
        .contains("%d new facts".formatted(sure.size() - 1));
    assertThat(build(store, "--min-confidence", ASKED).err()).contains("5 unchanged");
    assertThat(build(store).err()).contains("5 replaced");
  }

  @Test
  void anEvaluationCountsWhatIsSureEnough() {
    String gold = "src/test/resources/seeds-facts.tsv";

    assertThat(recall(gold)).isEqualTo(recall(gold, "--min-confidence", "0"));
    assertThat(recall(gold, "--min-confidence", ASKED)).isNotEqualTo(recall(gold));
  }

  private static String recall(String gold, String... options) {
    Outcome outcome = Cli.run(words("evaluate", List.of(options), gold, "seeds"));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    return outcome.out();
  }

  private static Outcome build(String store, String... options) {
    return Cli.run(words("build", List.of(options), "--store", store, "seeds"));
  }

  private static String[] words(String command, List<String> options, String... rest) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(options);
    words.addAll(List.of(rest));
    return words.toArray(String[]::new);
  }

  private static List<Double> confidences(List<String> table) {
    return table.stream().skip(1).map(ConfidenceTest::confidence).toList();
  }

  private static boolean isAtLeast(String row, DoublePredicate enough) {
    return !row.startsWith(FactTable.COLUMNS.get(0)) && enough.test(confidence(row));
  }

  private static double confidence(String row) {
    return Double.parseDouble(row.split("\t", -1)[CONFIDENCE]);
  }
}
