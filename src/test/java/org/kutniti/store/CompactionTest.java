package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  private static final int GRAPHS = 40;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aStoreThatChangesManyTimesStaysNearItsSize() {
    fill(0);
    store.compact();
    long fresh = store.bytes();
    for (int round = 1; round <= 30; round++) {
      fill(round);
      store.tidy();
    }

    assertThat(store.bytes()).isLessThan(2 * Math.max(fresh, 2L << 20));
    assertThat(content()).hasSize(GRAPHS * 100).allMatch(quad -> quad.contains("\"30 "));
    store.compact();
    assertThat(store.bytes()).isLessThan(fresh * 11 / 10);
  }

  @Test
  void whatIsPackedCanBeAskedAndChangedAsBefore() {
    fill(0);
    Set<String> before = content();
    store.compact();

    assertThat(content()).isEqualTo(before);
    assertThat(store.<Boolean>read(quads -> ask("ASK { <x:s7> <x:p> ?o }"))).isTrue();
    store.write(batch -> batch.remove("g:0"));
    store.close();
    store = Store.open(folder);
    assertThat(content()).hasSize((GRAPHS - 1) * 100);
    assertThat(store.fingerprints()).hasSize(GRAPHS - 1);
  }

  @Test
  void whoReadsIsNotStopped() throws Exception {
    fill(0);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch compacting = new CountDownLatch(1);
    ExecutorService other = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> seen =
          other.submit(
              () ->
                  store.read(
                      quads -> {
                        reading.countDown();
                        await(compacting);
                        List<Quad> all = new ArrayList<>();
                        quads.find().forEachRemaining(all::add);
                        return all.size();
                      }));
      reading.await();
      Future<?> compaction = other.submit(store::compact);
      while (!Files.exists(folder.resolve("Data-0002-tmp/kutniti.packed"))) {
        assertThat(content()).hasSize(GRAPHS * 100);
      }
      compacting.countDown();

      assertThat(seen.get()).isEqualTo(GRAPHS * 101);
      compaction.get(60, TimeUnit.SECONDS);
      assertThat(content()).hasSize(GRAPHS * 100);
      assertThat(folder.resolve("Data-0001")).doesNotExist();
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void whatIsWrittenMeanwhileIsKept() throws Exception {
    fill(0);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<?> compaction = other.submit(store::compact);
      int written = 0;
      do {
        String name = "g:new" + written++;
        Quad quad = SSE.parseQuad("(<%s> <x:s> <x:p> 'new')".formatted(name));
        store.write(batch -> batch.replace(name, "1", List.of(quad)));
      } while (!compaction.isDone());
      compaction.get();

      assertThat(content()).hasSize(GRAPHS * 100 + written);
      assertThat(store.inspect()).isEmpty();
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void whatACompactionLeftHalfDoneIsRemoved() throws IOException {
    fill(0);
    store.close();
    Path half = Files.createDirectory(folder.resolve("Data-0002-tmp"));
    Files.writeString(half.resolve("GSPO.dat"), "half");
    store = Store.open(folder);

    assertThat(half).doesNotExist();
    assertThat(content()).hasSize(GRAPHS * 100);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean ask(String query) {
    return QueryExecutionFactory.create(query, DatasetFactory.wrap(store.dataset())).execAsk();
  }

  private void fill(int round) {
    for (int graph = 0; graph < GRAPHS; graph++) {
      String name = "g:" + graph;
      List<Quad> quads = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String text = "(<%s> <x:s%d> <x:p> '%d %d')".formatted(name, i, round, graph);
        quads.add(SSE.parseQuad(text));
      }
      store.write(batch -> batch.replace(name, Integer.toString(round), quads));
    }
  }

  private Set<String> content() {
    return store.read(
        quads -> {
          Set<String> content = new TreeSet<>();
          quads.find().forEachRemaining(quad -> content.add(quad.toString()));
          content.removeIf(quad -> quad.contains(Store.FINGERPRINT.getURI()));
          return content;
        });
  }
}
