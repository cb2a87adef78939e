package org.kutniti.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.rdf.Samples;

class FactTableTest {
  private final FactTable table = new FactTable(Iris.DEFAULT);

  @Test
  void aRowHasAValueForEveryColumn() {
    List<String> lines = Samples.all().stream().flatMap(table::tsv).toList();

    assertThat(lines).hasSize(18);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(FactTable.COLUMNS.size()));
  }

  @Test
  void theHeaderNamesTheColumns() {
    assertThat(FactTable.header())
        .isEqualTo(
            "document\trelation\tsubject\tsubjectName\tobject\tobjectName\tdate\tstatus\tplace"
                + "\tplaceName\tlabel\tquote\tstart\tend\trule\tconfidence");
  }

  @Test
  void tabsAndLineBreaksOfAQuoteAreShownAsSpaces() {
    assertThat(table.tsv(Samples.benin()))
        .anySatisfy(line -> assertThat(line).contains("\tমস্কোতে বেনিনের দূতাবাস আছে।\t"));
  }

  @Test
  void theLabelOfAnAmbassadorIsWhoSentThem() {
    int label = FactTable.COLUMNS.indexOf("label");
    assertThat(table.rows(Samples.qatar()))
        .anySatisfy(row -> assertThat(row.get(label)).isEqualTo("Q846"));
    assertThat(table.rows(Samples.qatar()))
        .anySatisfy(row -> assertThat(row.get(label)).isEqualTo("গ্যাস চুক্তি"));
  }

  @Test
  void aJsonLineHasTheSameValues() throws IOException {
    List<String> row = table.rows(Samples.benin()).toList().get(0);
    JsonNode json = new ObjectMapper().readTree(table.jsonl(Samples.benin()).toList().get(0));

    assertThat(json.fieldNames()).toIterable().containsExactlyElementsOf(FactTable.COLUMNS);
    assertThat(FactTable.COLUMNS.stream().map(column -> json.get(column).asText())).isEqualTo(row);
    assertThat(json.get("start").isInt()).isTrue();
    assertThat(json.get("confidence").isNumber()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.9", "1, 1.0", "0.90, 0.9", "0.123456, 0.123456", "0.0001, 0.0001"})
  void confidenceIsACanonicalDecimal(double number, String text) {
    assertThat(FactTable.decimal(number)).isEqualTo(text);
  }
}
