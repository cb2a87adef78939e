package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.fact.Digest;

/** The store follows the documents, and touches nothing else. */
class BuildTest {
  private static final Path SEEDS = Path.of("seeds");
  @TempDir Path folder;
  private Path documents;

  @BeforeEach
  void copySeeds() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    for (Path seed : files(SEEDS)) {
      Files.copy(seed, documents.resolve(seed.getFileName()));
    }
  }

  @Test
  void aSecondBuildRewritesNothing() throws IOException {
    assertThat(build("one", documents.toString()).err())
        .startsWith("5 added, 0 replaced, 0 unchanged");
    Map<String, String> before = digests(folder.resolve("one"));

    Outcome second = build("one", documents.toString());

    assertThat(second.err()).startsWith("0 added, 0 replaced, 5 unchanged, 0 removed, 0 bad");
    assertThat(digests(folder.resolve("one"))).isEqualTo(before);
  }

  @Test
  void aChangedDocumentIsReplacedAndTheGraphIsThatOfAFreshBuild() throws IOException {
    build("one", documents.toString());
    Path changed = files(documents).get(2);
    Files.writeString(changed, Files.readString(changed) + "\nশেষ।");

    assertThat(build("one", documents.toString()).err())
        .startsWith("0 added, 1 replaced, 4 unchanged");
    build("two", documents.toString());
    assertThat(export("one")).isEqualTo(export("two"));
  }

  @Test
  void pruneTakesExactlyWhatIsGone() throws IOException {
    build("one", documents.toString());
    Path gone = files(documents).get(1);
    Files.delete(gone);

    assertThat(build("one", documents.toString()).err()).contains("0 removed");
    assertThat(build("one", documents.toString(), "--prune").err())
        .contains("4 unchanged, 1 removed");
    build("two", documents.toString());
    assertThat(export("one")).isEqualTo(export("two"));
    assertThat(export("one")).doesNotContain(gone.getFileName().toString().replace(".txt", ""));
  }

  @Test
  void aDocumentThatCanNoLongerBeReadIsNotGone() throws IOException {
    build("one", documents.toString());
    String before = export("one");
    Files.write(files(documents).get(0), new byte[] {(byte) 0xff});

    Outcome outcome = build("one", documents.toString(), "--prune");

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.err()).contains("4 unchanged, 0 removed, 1 bad");
    assertThat(export("one")).isEqualTo(before);
  }

  @Test
  void threadsAndTheOrderOfTheInputsChangeNothing() throws IOException {
    build("one", documents.toString(), "--threads", "1");
    List<String> shuffled = new ArrayList<>(files(documents).stream().map(Path::toString).toList());
    Collections.shuffle(shuffled, new Random(7));
    shuffled.addAll(List.of("--threads", "4"));
    build("two", shuffled.toArray(String[]::new));

    for (String format : List.of("turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml")) {
      assertThat(export("one", "--format", format)).isEqualTo(export("two", "--format", format));
    }
  }

  @Test
  void anotherBaseNamesEverythingAnew() {
    build("one", documents.toString(), "--base", "https://example.org/kg/");

    assertThat(export("one"))
        .contains("<https://example.org/kg/document/")
        .doesNotContain("<https://w3id.org/kutniti/document/");
  }

  @Test
  void theSameIdTwiceIsSaidAndTheFirstOneStands() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(records, "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n");

    Outcome outcome = build("one", records.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.err())
        .contains("the id \"a\" is taken")
        .contains("1 added")
        .contains("1 bad");
    assertThat(export("one")).contains("\"x\"").doesNotContain("\"y\"");
  }

  @Test
  void anIdThatNamesTheSameAsAnotherOneInTheStoreIsSaidAndNothingIsReplaced() throws IOException {
    build("one", record("first", "a b", "x"));
    String before = export("one");

    Outcome outcome = build("one", documents.toString(), record("second", "a_b", "y"));

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.err())
        .contains("second.jsonl: the id \"a_b\" is taken by another document of the store")
        .contains("5 added, 0 replaced, 0 unchanged, 0 removed, 1 bad");
    assertThat(export("one")).contains("\"x\"").doesNotContain("\"y\"");
    assertThat(before).contains("\"x\"");
  }

  @Test
  void aDocumentWithANewIdOfTheSameNameTakesThePlaceOfTheOldOneThatIsGone() throws IOException {
    build("one", record("first", "a b", "x"));

    Outcome outcome = build("one", record("second", "a_b", "y"), "--prune");

    assertThat(outcome.err()).contains("0 added, 1 replaced, 0 unchanged, 0 removed, 0 bad");
    build("two", record("second", "a_b", "y"));
    assertThat(export("one")).isEqualTo(export("two"));
  }

  private String record(String file, String id, String text) throws IOException {
    Path records = folder.resolve(file + ".jsonl");
    String line = "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text);
    return Files.writeString(records, line).toString();
  }

  @Test
  void theStoreIsAsTheShapesSay() {
    build("one", documents.toString());

    Outcome outcome = run("validate", "one");
    assertThat(outcome.err()).isEqualTo("0 violations\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void anExportIsPackedAndReplacedWhole() throws IOException {
    build("one", documents.toString());
    Path file = Files.writeString(folder.resolve("graph.nt.gz"), "old");

    run("export", "one", "--format", "ntriples", "--rdf11", "-o", file.toString());

    String packed;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      packed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(packed).isEqualTo(export("one", "--format", "ntriples", "--rdf11")).isNotEmpty();
    assertThat(packed).doesNotContain("<<(");
    assertThat(files(folder)).contains(file).noneMatch(f -> f.toString().endsWith("unfinished"));
  }

  private Outcome build(String store, String... arguments) {
    return run("build", store, arguments);
  }

  private String export(String store, String... arguments) {
    Outcome outcome = run("export", store, arguments);
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    return outcome.out();
  }

  private Outcome run(String command, String store, String... arguments) {
    Stream<String> words = Stream.of(command, "--store", folder.resolve(store).toString());
    return Cli.run(Stream.concat(words, Stream.of(arguments)).toArray(String[]::new));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        digests.put(folder.relativize(file).toString(), Digest.of(bytes));
      }
    }
    return digests;
  }
}
