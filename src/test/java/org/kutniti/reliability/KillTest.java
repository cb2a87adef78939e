package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.dump.Backup;
import org.kutniti.fact.Iris;
import org.kutniti.store.Store;

/**
 * The program is killed at any moment of what it writes. What is there then must be whole, and the
 * next run must bring it to where it would have been.
 */
@Tag("reliability")
class KillTest {
  private static final int ROUNDS = Integer.getInteger("reliability.rounds", 6);
  private static final int DOCUMENTS = 250;

  private final Random random = new Random(Long.getLong("reliability.seed", 1L));
  private final Map<String, Integer> killed = new TreeMap<>();
  private final Map<String, Long> durations = new HashMap<>();
  @TempDir Path folder;
  private Path store;
  private List<Path> versions;
  private List<String> dumps;
  private List<Map<String, Set<String>>> graphs;

  @BeforeEach
  void build() throws IOException {
    store = folder.resolve("store");
    versions = List.of(Corpus.write(folder, DOCUMENTS, 1), Corpus.write(folder, DOCUMENTS, 2));
    dumps = versions.stream().map(this::undisturbed).toList();
    graphs = dumps.stream().map(KillTest::graphs).toList();
  }

  private String undisturbed(Path version) {
    String other = folder.resolve("undisturbed-" + version.getFileName()).toString();
    Program.answer("build", "--store", other, version.toString());
    return dump(other);
  }

  private static String dump(String store) {
    return Program.answer("export", "--store", store, "--format", "nquads");
  }

  /** The lines of a dump by the graph that they end in, those of documents alone. */
  private static Map<String, Set<String>> graphs(String dump) {
    return dump.lines()
        .filter(line -> line.contains(Iris.DEFAULT.base() + "graph/"))
        .filter(line -> line.endsWith("> ."))
        .collect(
            Collectors.groupingBy(
                line -> line.substring(line.lastIndexOf('<')),
                Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void whatIsKilledLeavesNothingHalf() throws Exception {
    int version = 0;
    for (int round = 0; round < ROUNDS; round++) {
      switch (round % 6) {
        case 0, 3 -> {
          version = 1 - version;
          build(version, round % 6 == 3);
        }
        case 1 -> compact(version);
        case 2 -> backup();
        case 4 -> export(version);
        default -> release(version);
      }
    }
    System.out.println("killed in the middle: " + killed + " of " + ROUNDS);
  }

  private void build(int version, boolean prune) throws Exception {
    String input = versions.get(version).toString();
    kill("build", prune ? new String[] {"--prune", input} : new String[] {input});
    assertDocumentsAreWhole();
    Program.answer("build", "--prune", "--store", store.toString(), input);
    assertThat(dump(store.toString())).isEqualTo(dumps.get(version));
    assertThat(Program.run("check", "--store", store.toString()).out()).isEmpty();
  }

  private void assertDocumentsAreWhole() {
    if (!Files.isDirectory(store)) {
      return;
    }
    try (Store opened = Store.open(store)) {
      assertThat(opened.inspect()).isEmpty();
    }
    graphs(dump(store.toString()))
        .forEach(
            (graph, quads) ->
                assertThat(graphs).as(graph).anyMatch(known -> quads.equals(known.get(graph))));
  }

  private void compact(int version) throws Exception {
    kill("compact");
    try (Store opened = Store.open(store)) {
      assertThat(opened.inspect()).isEmpty();
    }
    assertThat(dump(store.toString())).isEqualTo(dumps.get(version));
    try (Stream<Path> files = Files.list(store)) {
      assertThat(files.filter(file -> file.getFileName().toString().endsWith("-tmp"))).isEmpty();
    }
  }

  private void backup() throws Exception {
    Path file = folder.resolve("backup.nq");
    Files.deleteIfExists(file);
    kill("backup", file.toString());
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        assertThat(Backup.verify(in).quads()).isPositive();
      }
    }
  }

  private void export(int version) throws Exception {
    Path file = folder.resolve("export.nq");
    Files.deleteIfExists(file);
    kill("export", "--format", "nquads", "-o", file.toString());
    if (Files.exists(file)) {
      assertThat(Files.readString(file)).isEqualTo(dumps.get(version));
    }
    Program.answer(
        "export", "--store", store.toString(), "--format", "nquads", "-o", file.toString());
    assertThat(Files.readString(file)).isEqualTo(dumps.get(version));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(left -> left.getFileName().toString().startsWith(".export"));
    }
  }

  private void release(int version) throws Exception {
    Path reference = folder.resolve("reference" + version);
    if (!Files.exists(reference)) {
      Program.answer("release", "--no-gold", "--store", store.toString(), reference.toString());
    }
    Path release = folder.resolve("release");
    kill("release", "--no-gold", release.toString());
    if (Files.isDirectory(release)) {
      try (Stream<Path> files = Files.list(release)) {
        for (Path file : files.toList()) {
          assertThat(file).hasSameBinaryContentAs(reference.resolve(file.getFileName()));
        }
      }
    }
    Program.answer("release", "--no-gold", "--store", store.toString(), release.toString());
    assertThat(release.resolve("SHA256SUMS"))
        .hasSameBinaryContentAs(reference.resolve("SHA256SUMS"));
    org.kutniti.store.DurableFile.delete(release);
  }

  /** Runs a command and kills it after a share of the time that it took before. */
  private void kill(String command, String... arguments) throws Exception {
    String[] all =
        Stream.concat(Stream.of(command, "--store", store.toString()), Arrays.stream(arguments))
            .toArray(String[]::new);
    long usual = durations.getOrDefault(command, TimeUnit.SECONDS.toMillis(5));
    long start = System.nanoTime();
    Process process =
        Program.process(List.of(), all)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    boolean ended =
        process.waitFor((long) (usual * (0.3 + random.nextDouble())), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    if (ended) {
      assertThat(process.exitValue()).as(Files.readString(folder.resolve("output"))).isZero();
      durations.put(command, took);
    } else {
      durations.put(command, usual + usual / 20);
      killed.merge(command, 1, Integer::sum);
    }
  }
}
