package org.kutniti.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.OwnData;
import org.kutniti.store.Store;

/** A reader that gives up disturbs neither the index nor itself. */
class ReadersAndIndexTest {
  @TempDir Path folder;

  @Test
  void aReaderThatGivesUpEndsItsTransaction() {
    try (Store store = open(new SearchIndex[1])) {
      giveUp(store.dataset());
    }
    try (Store again = open(new SearchIndex[1])) {
      assertThat(again.fingerprints()).isEmpty();
    }
  }

  @Test
  void aReaderThatGivesUpLeavesAWritersWorkAlone() throws Exception {
    SearchIndex[] index = new SearchIndex[1];
    try (Store store = open(index)) {
      store.write(
          batch -> {
            batch.replace("urn:x:g", "1", List.of(named("Atlantis")));
            inAnotherThread(() -> giveUp(store.dataset()));
            batch.replace("urn:x:h", "1", List.of(named("Utopia")));
          });

      assertThat(index[0].find(RDFS.label.asNode(), "Atlantis", 9)).hasSize(1);
      assertThat(index[0].find(RDFS.label.asNode(), "Utopia", 9)).hasSize(1);
    }
  }

  private Store open(SearchIndex[] index) {
    OwnData known = new OwnData(Optional.empty());
    return Store.open(folder, () -> index[0] = SearchIndex.open(folder, known.languages()));
  }

  private static void giveUp(DatasetGraph quads) {
    quads.begin(ReadWrite.READ);
    try {
      quads.abort();
    } finally {
      quads.end();
    }
  }

  private static void inAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Quad named(String name) {
    Node thing = NodeFactory.createURI("urn:x:" + name);
    Node label = NodeFactory.createLiteralString(name);
    return Quad.create(thing, thing, RDFS.label.asNode(), label);
  }
}
