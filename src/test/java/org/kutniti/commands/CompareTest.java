package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

class CompareTest {
  private static final String TEXT =
      """
      Poland and Sudan established diplomatic relations on 15 February 1956.
      Japan opened an embassy in Nepal in 1968.
      Brazil opened an embassy in Kenya in 1967.
      India and Chile established diplomatic relations on 17 March 1949.
      """;

  /** As the JSON dump has it, a line an item. */
  private static final String JSON =
      """
      [
      {"type":"item","id":"Q36","labels":{},"claims":{"P530":[{"mainsnak":{"snaktype":"value",
        "property":"P530","datavalue":{"type":"wikibase-entityid","value":{"id":"Q1049"}}},
        "rank":"normal","id":"Q36$1","qualifiers":{"P580":[{"snaktype":"value","property":"P580",
        "datavalue":{"type":"time","value":{"time":"+1956-02-00T00:00:00Z","precision":10}}}]}}]}},
      {"type":"item","id":"Q668","claims":{"P530":[{"mainsnak":{"snaktype":"value",
        "property":"P530","datavalue":{"type":"wikibase-entityid","value":{"id":"Q298"}}},
        "rank":"normal","id":"Q668$1","qualifiers":{"P580":[{"snaktype":"value","property":"P580",
        "datavalue":{"type":"time","value":{"time":"+1952-00-00T00:00:00Z","precision":9}}}]}}]}},
      {"type":"item","id":"Q42","claims":{"P31":[]}},
      {"type":"item","id":"Q9000001","claims":{
        "P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q3917681"}}},"rank":"normal","id":"a"}],
        "P137":[{"mainsnak":{"snaktype":"value","property":"P137","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q17"}}},"rank":"normal","id":"b"}],
        "P17":[{"mainsnak":{"snaktype":"value","property":"P17","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q837"}}},"rank":"normal","id":"c"}]}},
      {"type":"item","id":"Q9000002","claims":{
        "P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q7843791"}}},"rank":"normal","id":"d"}],
        "P137":[{"mainsnak":{"snaktype":"value","property":"P137","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q155"}}},"rank":"normal","id":"e"}],
        "P17":[{"mainsnak":{"snaktype":"value","property":"P17","datavalue":{"type":
          "wikibase-entityid","value":{"id":"Q114"}}},"rank":"normal","id":"f"}]}}
      ]
      """;

  /** The same as a CONSTRUCT query may give it. */
  private static final String TURTLE =
      """
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix wdt: <http://www.wikidata.org/prop/direct/> .
      @prefix p: <http://www.wikidata.org/prop/> .
      @prefix ps: <http://www.wikidata.org/prop/statement/> .
      @prefix pq: <http://www.wikidata.org/prop/qualifier/> .
      @prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
      @prefix wikibase: <http://wikiba.se/ontology#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      wd:Q1049 wdt:P530 wd:Q36 .
      wd:Q668 p:P530 <http://www.wikidata.org/entity/statement/Q668-1> .
      <http://www.wikidata.org/entity/statement/Q668-1> ps:P530 wd:Q298 ;
        pq:P580 "1952-01-01T00:00:00Z"^^xsd:dateTime ; pqv:P580 [ wikibase:timePrecision 9 ] .
      wd:Q9000001 wdt:P137 wd:Q17 ; wdt:P17 wd:Q837 .
      wd:Q9000002 wdt:P31 wd:Q7843791 ; wdt:P137 wd:Q155 ; wdt:P17 wd:Q114 .
      """;

  @TempDir Path folder;
  private String store;

  @BeforeEach
  void build() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    store = folder.resolve("store").toString();
    assertThat(Cli.run("build", "--store", store, text.toString()).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theJsonDumpIsReadPacked() throws IOException {
    Path dump = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write(JSON.getBytes(StandardCharsets.UTF_8));
    }
    assertVerdicts(compare(dump));
  }

  @Test
  void triplesOfAQueryAreRead() throws IOException {
    assertVerdicts(compare(Files.writeString(folder.resolve("said.ttl"), TURTLE)));
  }

  private void assertVerdicts(Outcome compared) {
    assertThat(compared.err()).contains("2 confirmed, 1 missing, 1 conflicting");
    assertThat(compared.lines())
        .anyMatch(line -> line.startsWith("confirmed\thasDiplomaticRelationsWith\tQ1049\t"))
        .anyMatch(line -> line.startsWith("confirmed\thasEmbassyIn\tQ17\tJapan\tQ837\tNepal\t"))
        .anyMatch(line -> line.startsWith("missing\thasEmbassyIn\tQ155\tBrazil\tQ114\tKenya\t"))
        .anyMatch(
            line ->
                line.startsWith("conflicting\thasDiplomaticRelationsWith\tQ298\t")
                    && line.contains("here: holds on 1949-03-17; in Wikidata: from 1952"));
  }

  @Test
  void theReportIsAPageAndTriplesThatAQueryCanAsk() throws IOException {
    Path dump = Files.writeString(folder.resolve("said.ttl"), TURTLE);
    Path page = folder.resolve("report.html");
    Path turtle = folder.resolve("report.ttl");
    Outcome kept =
        compare(dump, "--keep", "--html", page.toString(), "--turtle", turtle.toString());

    assertThat(kept.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(page)).contains("<h2 id=\"conflicting\">conflicting: 1</h2>");
    assertThat(Files.readString(turtle)).contains("dip:verdict", "dip:confirmed");
    assertThat(
            Cli.runWith(
                    """
                    PREFIX dip: <https://w3id.org/kutniti/ontology#>
                    SELECT ?status { GRAPH <https://w3id.org/kutniti/comparison> {
                      ?c dip:verdict dip:missing ; dip:compares ?fact } ?fact dip:status ?status }
                    """,
                    "query",
                    "--store",
                    store,
                    "--format",
                    "csv",
                    "-")
                .lines())
        .containsExactly("status", "https://w3id.org/kutniti/ontology#asserted");
    String conflicting = "verdict=dip:conflicting";
    assertThat(Cli.run("query", "--store", store, "wikidata-compared", "--bind", conflicting).out())
        .contains("wd:Q668", "wd:Q298", "1952");
    assertThat(Cli.run("validate", "--store", store).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsBrokenIsToldWithItsPlace() throws IOException {
    Path json = Files.writeString(folder.resolve("broken.json"), "[\n{\"id\":\"Q1\",\n}]");
    Path turtle = Files.writeString(folder.resolve("broken.ttl"), "<a> <b>\n.");

    for (Path broken : new Path[] {json, turtle, folder.resolve("none.nt")}) {
      Outcome outcome = compare(broken);
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err().lines()).hasSize(1);
      assertThat(outcome.err()).startsWith("kutniti: " + broken + ": ");
    }
  }

  private Outcome compare(Path wikidata, String... more) {
    String[] arguments = {"compare", "--store", store, "--wikidata", wikidata.toString()};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Cli.run(all);
  }
}
