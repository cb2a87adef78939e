package org.kutniti.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFilesTest {
  private static final String GOLD = "doc\trelation\tsubject\tobject\tstatus\tevidence\n";

  @TempDir Path folder;

  @Test
  void goldIsReadByTheNamesOfItsColumns() throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.writeString(file, "\ufeff" + GOLD + "a.txt\tvisited\tQ1\tQ2\tended\twords \r\n\n");
    assertThat(GoldReader.read(file))
        .containsExactly(new GoldRow("a", "visited", "Q1", "Q2", "", "ended", "", "words"));
  }

  @Test
  void sparqlsQuestionMarksAndLiteralsAreTakenOff() {
    String table =
        "?document\t?relation\t?subject\t?object\t?quote\t?date\n"
            + "\"a\"\t<x#visited>\t<w/Q1>\t<w/Q2>\t\"he said \"\"yes\"\"@bn\t\"1967\"^^<edtf>\n";
    FactRow row = FactReader.parse("facts.tsv", table).get(0);
    assertThat(row.document()).isEqualTo("a");
    assertThat(row.relation()).isEqualTo("visited");
    assertThat(row.date()).isEqualTo("1967");
    assertThat(row.subjectName()).isEmpty();
  }

  @Test
  void missingColumnsAndCellsAreAllNamed() {
    assertThatThrownBy(() -> GoldReader.parse("g.tsv", "doc\trelation\tsubject\tstatus\na\t\tQ1\n"))
        .isInstanceOf(ScoreFileException.class)
        .hasMessageContainingAll(
            "g.tsv:2: no relation", "g.tsv:1: no column \"object\"", "g.tsv:2: no status");
    assertThatThrownBy(() -> FactReader.parse("f.tsv", ""))
        .hasMessageContaining("f.tsv:1: no column \"document\"");
  }

  @Test
  void anUnknownStatusOfTheGoldIsNamed() {
    assertThatThrownBy(() -> GoldReader.parse("g.tsv", GOLD + "a\tvisited\tQ1\tQ2\tmaybe\t\n"))
        .hasMessage(
            "g.tsv:2: status \"maybe\", expected asserted, planned, denied, ended or optional");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> FactReader.read(folder.resolve("none.tsv")))
        .isInstanceOf(ScoreFileException.class)
        .hasMessageContaining("none.tsv: cannot be read");
  }
}
