package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.store.Store;

/** Each wrong input gives one clear line and the documented exit code. */
class WrongUsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"facts", "build"})
  void aMissingPath(String command) {
    String missing = folder.resolve("missing").toString();

    assertUsage(run(command, missing), missing + ": there is no such file or folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts", "build"})
  void aFolderWithoutDocuments(String command) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertUsage(run(command, empty.toString()), empty + ": the folder holds no document");
  }

  @Test
  void aLatin1FileAlone() throws IOException {
    Path file =
        Files.write(folder.resolve("l.txt"), "Kérékou".getBytes(StandardCharsets.ISO_8859_1));

    Outcome outcome = Cli.run("facts", file.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err().lines())
        .containsExactly(
            "kutniti: " + file + ": not UTF-8 at byte 1 (0xE9); expected a text in UTF-8",
            "kutniti: nothing could be read: 1 bad document");
  }

  @Test
  void anEmptyFileAmongOthersIsLeftOut() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path good = Files.writeString(folder.resolve("good.txt"), "বেনিন");

    Outcome outcome = Cli.run("facts", empty.toString(), good.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.err().lines())
        .containsExactly("kutniti: " + empty + ": empty; expected a text");
  }

  @Test
  void aBrokenQueryIsPlacedByLineAndColumn() throws IOException {
    Path query = Files.writeString(folder.resolve("q.rq"), "SELECT *\nWHERE {\n  ?s ?p\n}");
    newStore();

    assertUsage(run("query", query.toString()), query + ":4:1: not a SPARQL query: Encountered");
  }

  @Test
  void anUpdateIsNoQuery() {
    newStore();

    Outcome outcome = Cli.runWith("DELETE WHERE { ?s ?p ?o }", "query", "--store", store(), "-");

    assertUsage(outcome, "standard input:1:1: not a SPARQL query");
  }

  @Test
  void aQueryThatIsNeitherFileNorSaved() {
    newStore();

    assertUsage(run("query", "nonsense"), "nonsense: there is no such file and no saved query");
  }

  @Test
  void aFormatThatDoesNotFitTheQuery() {
    newStore();

    Outcome outcome =
        Cli.runWith("SELECT * { ?s ?p ?o }", "query", "--store", store(), "--format", "trig", "-");

    assertUsage(outcome, "the answer has no form trig; expected text, csv, tsv, json or xml");
  }

  @Test
  void anUnknownFormat() {
    assertUsage(run("export", "--format", "pdf"), "--format pdf: expected turtle, trig");
    assertUsage(Cli.run("facts", "--format", "pdf", "x"), "pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "export", "validate"})
  void aStoreThatIsNotThere(String command) {
    assertUsage(run(command), store() + ": there is no store");
  }

  @Test
  void aFolderThatIsNoStore() throws IOException {
    Files.createDirectory(folder.resolve("store"));
    Files.writeString(folder.resolve("store/letter.txt"), "no store");

    assertUsage(run("validate"), store() + ": is not a store");
  }

  @Test
  void aPortInUse() throws IOException {
    newStore();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertUsage(run("serve", "--port", port), "port " + port + " of 127.0.0.1 cannot be had");
    }
  }

  @Test
  void aStoreThatAnotherProcessHolds() throws Exception {
    newStore();
    Process other =
        Cli.process("serve", "--port", "0", "--store", store())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(other.inputReader().readLine()).startsWith("page ");
      assertUsage(run("validate"), store() + ": ");
    } finally {
      other.destroy();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(run("validate").code()).isNotEqualTo(ExitCode.USAGE);
  }

  @Test
  void anOutputFileInAFolderThatIsNotThere() {
    newStore();
    String file = folder.resolve("missing/graph.ttl").toString();

    assertUsage(run("export", "-o", file), file + ": cannot be written: there is no folder");
  }

  @Test
  void aBrokenRuleFile() throws IOException {
    Path rules = copyOfLanguages().resolve("bn/rules/recognizedBy.yaml");
    Files.writeString(rules, Files.readString(rules).replaceFirst("triggers:", "trigers:"));

    Outcome outcome = Cli.run("facts", "--data", folder.resolve("mine").toString(), "seeds");

    assertUsage(outcome, "unknown key 'trigers'");
    assertThat(outcome.err()).containsPattern(Pattern.quote(rules + ":") + "\\d+: ");
  }

  private Path copyOfLanguages() throws IOException {
    Path from = Path.of("src/main/resources/languages");
    Path to = folder.resolve("mine/languages");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path));
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }

  @Test
  void aBrokenGoldTable() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.tsv"), "doc\trelation\nx\ty\n");
    Path text = Files.writeString(folder.resolve("x.txt"), "x");

    Outcome outcome = Cli.run("evaluate", gold.toString(), text.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(gold.toString());
  }

  @Test
  void aDocumentThatIsNeitherFileNorInTheStore() {
    newStore();

    assertUsage(run("explain", "nobody"), "nobody: there is no such file, and no such document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "build",
        "build --threads 0 x",
        "build --threads many x",
        "facts --max-size 0 x",
        "facts --min-confidence 1.1 x",
        "facts --min-confidence NaN x",
        "build --min-confidence -0.1 x",
        "evaluate --min-confidence high gold.tsv x",
        "facts --base nonsense x",
        "facts --nonsense x",
        "serve --port 70000",
        "serve --timeout 0",
        "rules",
        "rules nonsense",
        "evaluate gold.tsv",
        "query",
      })
  void wrongArguments(String line) {
    List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" "));

    Outcome outcome = Cli.run(words.toArray(String[]::new));

    assertUsage(outcome, "--help");
  }

  @Test
  void anErrorOfTheProgramIsToldFromBadInput() {
    assertThat(new Failures(quiet()).report(new IllegalStateException("broken")))
        .isEqualTo(ExitCode.INTERNAL);
    assertThat(new Failures(quiet()).report(new CommandException("bad"))).isEqualTo(ExitCode.USAGE);
  }

  private static Console quiet() {
    return new Console(
        System.in, System.out, new PrintStream(OutputStream.nullOutputStream()), false);
  }

  private static void assertUsage(Outcome outcome, String part) {
    assertThat(outcome.err().lines().toList()).hasSize(1).first().asString().contains(part);
    assertThat(outcome.err()).startsWith("kutniti: ");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private void newStore() {
    Store.open(folder.resolve("store")).close();
  }

  private Outcome run(String command, String... arguments) {
    boolean needsStore = !command.equals("facts");
    List<String> words = new ArrayList<>(List.of(command));
    if (needsStore) {
      words.addAll(List.of("--store", store()));
    }
    words.addAll(List.of(arguments));
    return Cli.run(words.toArray(String[]::new));
  }
}
