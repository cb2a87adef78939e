package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;
import org.kutniti.rdf.Told;
import org.kutniti.rdf.Validator;

/** A store that was changed step by step holds what one holds that was built at once. */
class IncrementalTest {
  private static final int GRAPHS = 20;

  /** More than two blocks of an index. */
  private static final int QUADS = 600;

  @TempDir Path folder;

  @Test
  void withdrawnDocumentsLeaveNoTrace() {
    String without = built("without", List.of(Samples.benin(), Samples.treaty()));
    try (Store store = Store.open(folder.resolve("stepwise"))) {
      Quads.load(store, Samples.all());
      store.write(batch -> batch.remove(Iris.DEFAULT.graph("qatar")));

      assertThat(dump(store)).isEqualTo(without);
    }
  }

  @Test
  void replacedDocumentsLeaveNoTrace() {
    DocumentFacts changed =
        Told.in("benin").fact("visited", Told.PUTIN, Told.QATAR, "2001", "পরে যান।").read();
    String atOnce = built("at-once", List.of(changed, Samples.qatar(), Samples.treaty()));
    try (Store store = Store.open(folder.resolve("stepwise"))) {
      Quads.load(store, Samples.all());
      Quads.load(store, List.of(changed));

      assertThat(dump(store)).isEqualTo(atOnce);
    }
  }

  @Test
  void whoMightOnlyBeMeantKeepsNoDescription() {
    List<Quad> certain =
        List.of(
            quad("<urn:g1>", "<urn:fact> <urn:of> <urn:them>"),
            quad("<urn:shared>", "<urn:them> <urn:name> 'they'"));
    List<Quad> aside =
        List.of(
            quad("<urn:g2>", "<urn:link> <https://w3id.org/kutniti/ontology#candidate> <urn:them>"),
            quad(
                "<urn:g2>",
                "<urn:one> <http://www.w3.org/2004/02/skos/core#closeMatch> <urn:them>"));
    try (Store store = Store.open(folder.resolve("stepwise"));
        Store alone = Store.open(folder.resolve("alone"))) {
      store.write(batch -> batch.replace("urn:g1", "1", certain));
      store.write(batch -> batch.replace("urn:g2", "1", aside));
      store.write(batch -> batch.remove("urn:g1"));
      alone.write(batch -> batch.replace("urn:g2", "1", aside));

      assertThat(dump(store)).isEqualTo(dump(alone)).doesNotContain("they");
    }
  }

  private static Quad quad(String graph, String triple) {
    return SSE.parseQuad("(" + graph + " " + triple + ")");
  }

  @Test
  void indexesStayWholeHoweverMuchIsReplaced() {
    try (Store atOnce = Store.open(folder.resolve("at-once"));
        Store stepwise = Store.open(folder.resolve("stepwise"))) {
      replace(atOnce, 4);
      for (int round = 0; round <= 4; round++) {
        replace(stepwise, round);
      }

      assertThat(stepwise.inspect()).isEmpty();
      assertThat(dump(stepwise)).isEqualTo(dump(atOnce));
    }
  }

  private static void replace(Store store, int round) {
    store.write(
        batch ->
            IntStream.range(0, GRAPHS)
                .forEach(graph -> batch.replace("g:" + graph, "r" + round, graph(graph, round))));
  }

  /** A third of it is the same in each round, a third tells other things of the same subjects. */
  private static List<Quad> graph(int graph, int round) {
    return IntStream.range(0, QUADS)
        .mapToObj(
            quad -> {
              String subject = quad % 3 == 0 ? "x:s%d-%d".formatted(quad, round) : "x:s" + quad;
              int told = quad % 3 == 1 ? quad * round : quad;
              return SSE.parseQuad(
                  "(<g:%d> <%s> <x:p%d> \"%d\")".formatted(graph, subject, quad % 7, told));
            })
        .toList();
  }

  @Test
  void theOrderOfDocumentsLeavesNoTrace() {
    List<DocumentFacts> backwards = new ArrayList<>(Samples.all());
    Collections.reverse(backwards);

    assertThat(built("backwards", backwards)).isEqualTo(built("forwards", Samples.all()));
  }

  @Test
  void aStoreOnDiskIsChecked() {
    try (Store store = Store.open(folder.resolve("valid"))) {
      Quads.load(store, Samples.all());

      assertThat(store.read(Validator.builtIn()::validate)).isEmpty();
      store.write(batch -> batch.remove(Iris.DEFAULT.ontologyGraph()));
      assertThat(store.read(Validator.builtIn()::validate)).isNotEmpty();
    }
  }

  private String built(String name, List<DocumentFacts> documents) {
    try (Store store = Store.open(folder.resolve(name))) {
      Quads.load(store, documents);
      return dump(store);
    }
  }

  private static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(Format.NQUADS, Profile.FULL, Iris.DEFAULT.prefixes()).write(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
