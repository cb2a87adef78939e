package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;

/** Damage shows, each command says one line about it, and none makes it worse. */
class CheckTest {
  private static final Set<Integer> DOCUMENTED = Set.of(ExitCode.OK, ExitCode.NO, ExitCode.USAGE);
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    assertThat(run("build", "seeds").code()).isEqualTo(ExitCode.OK);
  }

  private Outcome run(String command, String... arguments) {
    Stream<String> words = Stream.of(command, "--store", store.toString());
    return Cli.run(Stream.concat(words, Stream.of(arguments)).toArray(String[]::new));
  }

  private Path file(String name) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void aWholeStoreIsWhole() {
    Outcome outcome = run("check");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("whole: ");
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "SPOG.dat", "POSG.dat", "OSPG.dat", "nodes.dat"})
  void aFlippedBitInAnIndexShows(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(file(name).toFile(), "rw")) {
      for (int block = 0; block < 32; block++) {
        file.seek(block * 8192L + 333);
        int old = file.read();
        file.seek(block * 8192L + 333);
        file.write(old ^ 1);
      }
    }

    assertDamageShows();
  }

  @Test
  void aFlippedBitInANodeShows() throws IOException {
    Path nodes = file("nodes-data.obj");
    byte[] bytes = Files.readAllBytes(nodes);
    bytes[bytes.length / 2] ^= 1;
    Files.write(nodes, bytes);

    assertDamageShows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSG.dat", "POSG.idn", "POSG.bpt", "nodes-data.obj", "nodes.dat"})
  void aFileThatWasCutOffShows(String name) throws IOException {
    try (var file = Files.newByteChannel(file(name), StandardOpenOption.WRITE)) {
      file.truncate(name.endsWith(".obj") ? file.size() / 2 : 8);
    }

    assertDamageShows();
  }

  private void assertDamageShows() {
    Outcome outcome = run("check");
    assertThat(outcome.code()).as(outcome.err()).isIn(ExitCode.NO, ExitCode.USAGE);
    assertThat(outcome.out() + outcome.err()).isNotBlank().doesNotContain("\tat ");
    for (String command : new String[] {"validate", "export"}) {
      Outcome other = run(command);
      assertThat(other.code()).as(command + other.err()).isIn(DOCUMENTED);
      assertThat(other.err().lines().filter(line -> line.startsWith("kutniti: ")).count())
          .as(other.err())
          .isLessThanOrEqualTo(1);
    }
    assertThat(run("check").code()).isIn(ExitCode.NO, ExitCode.USAGE);
  }

  @Test
  void aMissingQuadShows() {
    try (Store opened = Store.open(store)) {
      Txn.executeWrite(
          opened.dataset(),
          () -> {
            Quad quad =
                opened
                    .dataset()
                    .find(NodeFactory.createURI(graph(opened)), null, RDF.type.asNode(), null)
                    .next();
            opened.dataset().delete(quad);
          });
    }

    assertThat(run("check").lines()).singleElement().asString().contains(" quads, was given ");
  }

  private static String graph(Store opened) {
    return opened.fingerprints().keySet().stream()
        .filter(Iris.DEFAULT::isDocumentGraph)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anIndexThatIsNotInStepShows() throws IOException {
    Files.delete(store.resolve("search/stamp"));

    assertThat(run("check").lines()).singleElement().asString().startsWith("search index: ");
    assertThat(run("build", "seeds").code()).isEqualTo(ExitCode.OK);
    assertThat(run("check").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aStoreOfAnotherVersionIsLeftAlone() throws IOException {
    Files.writeString(store.resolve("kutniti.version"), "99\n");
    for (String command : new String[] {"check", "export", "serve"}) {
      Outcome outcome = run(command);
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("is a store of version 99, expected 1").hasLineCount(1);
    }
  }
}
