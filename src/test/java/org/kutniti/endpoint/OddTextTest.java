package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that hold what forms of tables have signs for, or no place for, read back. */
class OddTextTest {
  private static final String ODD = "=cmd|' /C calc'!A0\"><script>,;\t\n\r\u202E\\ } . <x>";
  private static final String CONTROL = "a\u0001\u000C\u0000b";
  private static final String QUERY =
      "SELECT ?odd ?control { BIND(%s AS ?odd) BIND(%s AS ?control) }"
          .formatted(LocalQuery.string(ODD), "\"a\\u0001\\u000C\\u0000b\"");

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource({"XML, xml", "JSON, json", "CSV, csv", "TSV, tsv"})
  void theyReadBackFromAFile(AnswerFormat format, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalQuery.parse("query", QUERY).answer(DatasetGraphFactory.create(), format, out);

    assertThat(cells(name, out.toByteArray())).containsExactlyElementsOf(expected(name));
  }

  @Test
  void theyReadBackFromTheServer() throws Exception {
    EndpointSettings settings = new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT);
    try (Served served = Served.seeds(folder.resolve("store"), settings)) {
      for (String name : List.of("xml", "json", "csv", "tsv")) {
        HttpResponse<String> answer =
            served.get("sparql?format=" + name + "&query=" + Served.encoded(QUERY));

        assertThat(cells(name, answer.body().getBytes(StandardCharsets.UTF_8)))
            .as(name)
            .containsExactlyElementsOf(expected(name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "9"})
  void whatIsTooDeepOrTooLongIsTheClientsMistake(String piece) throws Exception {
    EndpointSettings settings = new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT);
    try (Served served = Served.seeds(folder.resolve("other"), settings)) {
      String json = "{\"x\": " + piece.repeat(5000);

      assertThat(served.post("extract", json, "Content-Type", "application/json").statusCode())
          .isEqualTo(400);
      assertThat(served.get("reconcile?queries=" + Served.encoded(json.substring(0, 3000))))
          .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    }
  }

  private static List<String> expected(String name) {
    return List.of(
        ODD, name.equals("xml") ? CONTROL.replaceAll("[\u0001\f\u0000]", "\uFFFD") : CONTROL);
  }

  private static List<String> cells(String name, byte[] table) {
    Lang lang =
        switch (name) {
          case "xml" -> ResultSetLang.RS_XML;
          case "json" -> ResultSetLang.RS_JSON;
          case "csv" -> ResultSetLang.RS_CSV;
          default -> ResultSetLang.RS_TSV;
        };
    RowSetReader reader = RowSetReaderRegistry.getFactory(lang).create(lang);
    List<String> cells = new ArrayList<>();
    reader
        .read(new ByteArrayInputStream(table), new Context())
        .forEachRemaining(row -> row.forEach((v, node) -> cells.add(node.getLiteralLexicalForm())));
    return cells;
  }
}
