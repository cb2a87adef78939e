package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fills an empty store at once gives the same as what changes it step by step. */
class FirstLoadTest {
  private static final int FEW = 20;

  /** Enough for a store whose indexes are made in files beside it. */
  private static final int MANY = 400;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("loaded"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFewGraphsAreAsIfTheyHadBeenReplaced() {
    load(FEW);

    assertIsAsReplaced(FEW);
  }

  @Test
  void manyGraphsAreAsIfTheyHadBeenReplaced() {
    load(MANY);

    assertIsAsReplaced(MANY);
    assertThat(store.bytes()).isGreaterThan(Compaction.SMALL);
  }

  @Test
  void whatWasLookedForInVainBeforeIsFoundAfterwards() {
    Quad quad = SSE.parseQuad("(<g:0> <x:s> <x:p> \"sought\")");
    assertThat(store.<Boolean>read(quads -> quads.contains(quad))).isFalse();
    Load load = store.load().orElseThrow();
    load.add("g:0", "1", List.of(quad));
    load.commit();

    assertThat(store.<Boolean>read(quads -> quads.contains(quad))).isTrue();
  }

  @Test
  void aLoadThatWasBrokenOffIsEndedByWhoOpensTheStoreNext() throws IOException {
    Load load = store.load().orElseThrow();
    fill(load, 0, MANY);
    load.commit();
    load.add("g:more", "1", graph(MANY));
    load.close();
    store.close();
    assertThat(marks()).hasSize(1);
    store = Store.open(folder.resolve("loaded"));

    assertThat(marks()).isEmpty();
    assertIsAsReplaced(MANY);
  }

  @Test
  void whatComesAfterwardsChangesWhatWasLoaded() {
    load(MANY);
    store.write(batch -> batch.remove("g:0"));
    store.write(batch -> batch.replace("g:1", "2", List.of()));

    assertThat(store.inspect()).isEmpty();
    assertThat(store.fingerprints()).hasSize(MANY - 1).containsEntry("g:1", "2");
    assertThat(content(store)).noneMatch(quad -> quad.contains("[g:0 "));
  }

  @Test
  void onlyAStoreThatHasNothingIsLoaded() {
    load(1);
    Load late = store.load().orElse(null);

    assertThat(late).isNull();
  }

  @Test
  void nothingIsAddedPastWhatWasAskedMeanwhile() {
    Load load = store.load().orElseThrow();
    fill(load, 0, 1);
    load.commit();
    assertThat(store.fingerprints()).hasSize(1);

    assertThatThrownBy(() -> fill(load, 1, 2)).isInstanceOf(IllegalStateException.class);
  }

  private void load(int graphs) {
    Load load = store.load().orElseThrow();
    fill(load, 0, graphs / 2);
    load.commit();
    fill(load, graphs / 2, graphs);
    load.commit();
  }

  private static void fill(Load load, int from, int to) {
    for (int i = from; i < to; i++) {
      load.add("g:" + i, "1", graph(i));
    }
  }

  /** Numbers, texts of all lengths, and a description that all graphs share. */
  private static List<Quad> graph(int number) {
    List<Quad> quads = new ArrayList<>();
    quads.add(SSE.parseQuad("(<x:entities> <x:shared> <x:p> \"the same for all\")"));
    quads.add(SSE.parseQuad("(<x:entities> <x:s%d> <x:p> \"own\")".formatted(number % 7)));
    for (int i = 0; i < 30; i++) {
      String value =
          i % 3 == 0 ? String.valueOf(i - 15) : "\"" + "%d ".formatted(i).repeat(i * 5) + '"';
      quads.add(
          SSE.parseQuad(
              "(<g:%d> <x:s%d> <x:p%d> %s)".formatted(number, number * 31 % 97, i, value)));
    }
    return quads;
  }

  private void assertIsAsReplaced(int graphs) {
    try (Store replaced = Store.open(folder.resolve("replaced"))) {
      for (int i = 0; i < graphs; i++) {
        int graph = i;
        replaced.write(batch -> batch.replace("g:" + graph, "1", graph(graph)));
      }
      assertThat(content(store)).isEqualTo(content(replaced)).isNotEmpty();
      assertThat(store.fingerprints()).isEqualTo(replaced.fingerprints());
    }
    assertThat(store.inspect()).isEmpty();
    assertThat(store.count(SSE.parseNode("<x:p0>"), SSE.parseNode("-15"))).isEqualTo(graphs);
  }

  private static Set<String> content(Store store) {
    return store.read(
        quads -> {
          Set<String> content = new TreeSet<>();
          quads.find().forEachRemaining(quad -> content.add(quad.toString()));
          return content;
        });
  }

  private List<Path> marks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("kutniti.loading")).toList();
    }
  }
}
