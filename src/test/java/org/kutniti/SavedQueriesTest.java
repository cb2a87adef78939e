package org.kutniti;

import static org.apache.jena.graph.Node.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;
import org.kutniti.store.Store;

/** Each saved query, asked of a store of sample documents. */
class SavedQueriesTest {
  private static final Path FOLDER = Path.of("queries");
  private static final Set<String> HEADS =
      Set.of("title@en", "title@bn", "description@en", "description@bn");

  private static final String COMPARED =
      """
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      INSERT { GRAPH <https://w3id.org/kutniti/comparison> {
        ?c a dip:Comparison ; dip:compares ?fact ; dip:verdict dip:missing ; dip:reason "no word of it" } }
      WHERE { GRAPH ?g { ?fact rdf:predicate dip:recognizedBy ; dip:status dip:asserted } BIND(UUID() AS ?c) }
      """;

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.open(folder.resolve("store"));
    Quads.load(store, Samples.all());
    // as a comparison with a file of Wikidata's leaves it
    store.write(
        batch -> {
          DatasetGraph told = Quads.dataset(Quads.of(Samples.all()));
          UpdateAction.parseExecute(COMPARED, told);
          Node graph = NodeFactory.createURI(Iris.DEFAULT.at(List.of("comparison")));
          batch.replace(graph.getURI(), "1", Iter.toList(told.findNG(graph, ANY, ANY, ANY)));
        });
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/saved-queries.csv", delimiter = ';', numLinesToSkip = 1)
  void aRowThatMustAppear(String query, String row) throws IOException {
    Set<String> wanted = Set.of(row.split(" \\| "));

    assertThat(rows(query)).anySatisfy(found -> assertThat(found).containsAll(wanted));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsTriedAndSaysWhatItIs(String query) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(query + ".rq"));

    assertThat(lines)
        .filteredOn(line -> line.startsWith("# "))
        .extracting(line -> line.substring(2).split(": ", 2)[0])
        .containsAll(HEADS);
    assertThat(tried().contains(query)).isNotEqualTo(lines.contains("# network: yes"));
  }

  @Test
  void theTableOfFactsIsTheSameWhetherReadOrAsked() throws IOException {
    FactTable table = new FactTable(Iris.DEFAULT);
    List<String> read =
        Samples.all().stream().flatMap(table::rows).map(row -> String.join("\t", row)).toList();

    assertThat(rows("facts").stream().map(row -> String.join("\t", row)))
        .containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void theTableOfFactsHasTheAgreedColumns() throws IOException {
    assertThat(columns("facts")).isEqualTo(FactTable.COLUMNS);
  }

  @Test
  void whatWasDeniedOrPlannedIsNotTakenForTrue() throws IOException {
    assertThat(rows("wikidata").stream().flatMap(List::stream)).doesNotContain("2025", "1962");
    assertThat(rows("embassies-on-a-date")).hasSize(1);
  }

  private static Stream<String> queries() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".rq", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Set<String> tried() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/saved-queries.csv")).stream()
        .map(line -> line.split(";")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> columns(String query) throws IOException {
    String text = Files.readString(FOLDER.resolve(query + ".rq"));
    return store.read(quads -> execution(text, quads).execSelect().getResultVars());
  }

  private static List<List<String>> rows(String query) throws IOException {
    String text = Files.readString(FOLDER.resolve(query + ".rq"));
    return store.read(quads -> rows(execution(text, quads)));
  }

  private static QueryExecution execution(String text, DatasetGraph quads) {
    return QueryExecutionFactory.create(
        QueryFactory.create(text, Syntax.syntaxARQ), DatasetFactory.wrap(quads));
  }

  private static List<List<String>> rows(QueryExecution asked) {
    return asked.getQuery().isSelectType() ? rows(asked.execSelect()) : triples(asked);
  }

  private static List<List<String>> triples(QueryExecution asked) {
    return asked.execConstruct().getGraph().stream()
        .map(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .map(nodes -> nodes.map(Node::toString).toList())
        .toList();
  }

  private static List<List<String>> rows(ResultSet results) {
    List<List<String>> rows = new ArrayList<>();
    results.forEachRemaining(row -> rows.add(row(row, results.getResultVars())));
    return rows;
  }

  private static List<String> row(QuerySolution row, List<String> columns) {
    return columns.stream().map(column -> text(row.get(column))).toList();
  }

  private static String text(RDFNode value) {
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI();
  }
}
