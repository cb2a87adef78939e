package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.Validator;

class ExportTest {
  private static final String DOCUMENT = "000_0627e71c234eb54d";

  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void build() {
    store = folder.resolve("store").toString();
    assertThat(Cli.run("build", "--store", store, "seeds").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theEndingOfTheFileTellsHowItIsPacked() throws IOException {
    Path gz = folder.resolve("a.ttl.gz");
    Path zst = folder.resolve("a.ttl.zst");
    assertThat(export("-o", gz.toString()).code()).isEqualTo(ExitCode.OK);
    assertThat(export("-o", zst.toString()).code()).isEqualTo(ExitCode.OK);

    try (InputStream one = new GZIPInputStream(Files.newInputStream(gz));
        InputStream other = new ZstdInputStream(Files.newInputStream(zst))) {
      String turtle = export().out();
      assertThat(new String(one.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(turtle);
      assertThat(new String(other.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(turtle);
    }
  }

  @Test
  void whatKilledProcessesLeftIsRemovedAndWhatOthersWriteIsNot() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Process there = new ProcessBuilder("cat").start();
    Path left = unfinished("b.nq", gone);
    List<Path> kept = List.of(unfinished("b.nq", there), unfinished("b.nq.gz", gone));

    Outcome outcome = export("--format", "nquads", "-o", folder.resolve("b.nq").toString());

    there.destroy();
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    assertThat(left).doesNotExist();
    assertThat(kept).allSatisfy(file -> assertThat(file).exists());
  }

  private static Path unfinished(String name, Process process) throws IOException {
    return Files.createFile(folder.resolve(".%s.%d.17.unfinished".formatted(name, process.pid())));
  }

  @Test
  void theTableOfFactsIsThatOfTheSavedQuery() {
    assertThat(export("--format", "csv").out())
        .isEqualTo(Cli.run("query", "--store", store, "--format", "csv", "facts").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--state Q962",
        "--state wd:Q962 --relation hasEmbassyIn",
        "--relation signedAgreement",
        "--from 1960 --to 1969",
        "--document " + DOCUMENT
      })
  void aPartHoldsTogetherAsTheWholeDoes(String options) {
    Outcome outcome = export(options.split(" "));
    Graph graph = RDFParser.fromString(outcome.out(), Lang.TURTLE).toGraph();
    Graph whole = RDFParser.fromString(export().out(), Lang.TURTLE).toGraph();

    assertThat(outcome.err()).matches("\\d+ facts?\\n");
    assertThat(graph.stream()).allMatch(whole::contains);
    assertThat(graph.size()).isLessThan(whole.size());
    assertThat(Validator.builtIn().validate(named(graph))).isEmpty();
  }

  private static DatasetGraph named(Graph graph) {
    DatasetGraph quads = DatasetGraphFactory.create();
    quads.addGraph(NodeFactory.createURI(Ontology.NAMESPACE), graph);
    return quads;
  }

  @Test
  void aPartHoldsTheFactsAskedForAndNoOthers() {
    assertThat(rows("--relation", "visited"))
        .isNotEmpty()
        .isEqualTo(filtered(row -> row.contains(",visited,")));
    assertThat(rows("--document", DOCUMENT))
        .isNotEmpty()
        .isEqualTo(filtered(row -> row.startsWith(DOCUMENT)));
    assertThat(rows("--state", "Q962"))
        .isNotEmpty()
        .isEqualTo(filtered(row -> row.contains("/Q962,")));
  }

  @Test
  void aSpanHoldsWhatMayHaveHappenedInIt() {
    Set<String> sixties = rows("--from", "1960", "--to", "1969-12-31");

    assertThat(sixties).isNotEmpty().allMatch(row -> row.matches(".*,196[0-9X][-0-9]*,.*"));
    assertThat(rows("--from", "1961").size()).isLessThan(rows("--from", "1960").size());
    assertThat(rows("--to", "1700")).isEmpty();
  }

  @Test
  void whatCannotBeMeantIsTold() {
    assertThat(export("--rdf11", "--rdf12").err()).contains("--rdf11 and --rdf12: expected one");
    assertThat(export("--rdf12", "--format", "jsonld").err()).contains("has no triple terms");
    assertThat(export("--state", "Benin").err()).contains("expected a Wikidata id");
    assertThat(export("--relation", "likes").err()).contains("expected one of ambassadorTo");
    assertThat(export("--from", "1960-13").err()).contains("expected a date");
    assertThat(export("--document", "x").err()).contains("x: there is no such document");
    assertThat(export("--document", "x").code()).isEqualTo(ExitCode.USAGE);
  }

  private static Set<String> rows(String... options) {
    String[] all =
        Stream.concat(Stream.of("--format", "csv"), Stream.of(options)).toArray(String[]::new);
    return new TreeSet<>(export(all).out().lines().skip(1).toList());
  }

  private static Set<String> filtered(Predicate<String> wanted) {
    return rows().stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Outcome export(String... options) {
    List<String> all =
        Stream.concat(Stream.of("export", "--store", store), Stream.of(options)).toList();
    return Cli.run(all.toArray(String[]::new));
  }
}
