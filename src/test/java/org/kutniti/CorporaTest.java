package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.evaluate.Details;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.evaluate.GoldRow;
import org.kutniti.text.Document;

/**
 * Documents that were written without a look at the rules: reading them must not get worse. The
 * floors lie a little below what was reached; raise them when the rules get better.
 */
class CorporaTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest
  @CsvSource({
    "families, 0.98, 0.815, 0.89",
    "typical, 0.99, 0.905, 0.91",
    "english-typical, 0.98, 0.88, 0.9",
    "english-families, 0.98, 0.765, 0.87"
  })
  void unseenTextIsReadAsWellAsBefore(
      String corpus, double precision, double recall, double exactDates) {
    Path folder = RESOURCES.resolve(corpus);
    Evaluation score =
        Scores.of(
            folder.resolve("gold.tsv"),
            BuiltIn.documents(folder).stream().map(BuiltIn.PIPELINE::read));
    Details details = score.details();

    assertThat(score.total().precision()).isGreaterThanOrEqualTo(precision);
    assertThat(score.total().recall()).isGreaterThanOrEqualTo(recall);
    assertThat((double) details.exactDates() / details.dates()).isGreaterThanOrEqualTo(exactDates);
  }

  @ParameterizedTest
  @CsvSource({"families, 140", "typical, 50", "english-typical, 78", "english-families, 120"})
  void whatTheFactsRestOnStandsInTheDocuments(String corpus, int documents) {
    Path folder = RESOURCES.resolve(corpus);
    List<Document> read = BuiltIn.documents(folder);

    assertThat(read).hasSize(documents);
    assertThat(GoldReader.read(folder.resolve("gold.tsv")))
        .allSatisfy(row -> assertThat(textOf(read, row)).contains(row.evidence()));
  }

  private static String textOf(List<Document> documents, GoldRow row) {
    return documents.stream()
        .filter(d -> d.id().equals(row.document()))
        .map(d -> String.join(" ", d.text().split("\\s+")))
        .findFirst()
        .orElse("");
  }
}
