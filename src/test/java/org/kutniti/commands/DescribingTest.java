package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.OwnData;
import org.kutniti.endpoint.SelfDescription;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** What the data of a served store say of themselves is told anew when they have changed. */
class DescribingTest {
  private static final Iris IRIS = Iris.DEFAULT;
  private static final Node GRAPH = NodeFactory.createURI(IRIS.descriptionGraph());
  private static final Node DATASET = NodeFactory.createURI(IRIS.dataset());
  private static final Node TRIPLES = VOID.triples.asNode();

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    Cli.run("build", "--store", store.toString(), "seeds");
  }

  @Test
  void itFollowsChanges() throws Exception {
    try (IndexedStore opened = IndexedStore.open(store, new OwnData(Optional.empty()));
        Describing describing = new Describing(opened, description())) {
      opened.leaveOpen();
      describing.begin().get();
      List<Integer> before = triples(opened);
      removeDocument(opened);
      describing.begin().get();

      assertThat(before).hasSize(1);
      assertThat(triples(opened)).hasSize(1).first().isNotEqualTo(before.get(0));
    }
  }

  @Test
  void whatIsClosedLeavesTheStoreAlone() {
    try (IndexedStore opened = IndexedStore.open(store, new OwnData(Optional.empty()))) {
      Describing describing = new Describing(opened, description());
      describing.close();

      assertThat(triples(opened)).isEmpty();
    }
  }

  private static SelfDescription description() {
    return new SelfDescription(IRIS, Ontology.builtIn());
  }

  private static List<Integer> triples(IndexedStore opened) {
    return opened
        .store()
        .read(
            data ->
                Iter.toList(
                    Iter.map(
                        data.find(GRAPH, DATASET, TRIPLES, Node.ANY),
                        quad -> (Integer) quad.getObject().getLiteralValue())));
  }

  private static void removeDocument(IndexedStore opened) {
    String graph =
        opened.store().fingerprints().keySet().stream()
            .filter(IRIS::isDocumentGraph)
            .findFirst()
            .orElseThrow();
    opened.store().write(batch -> batch.remove(graph));
  }
}
