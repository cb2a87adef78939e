package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Console;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.EndpointSettings;
import org.kutniti.store.Store;

/** The README's commands do what it says. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

  /** A line break that an even number of quotation marks follows is not within a value. */
  private static final Pattern ROW_END = Pattern.compile("\\r?\\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final String SERVED = "http://127.0.0.1:3030/";

  @TempDir static Path folder;
  private static List<String> blocks;
  private static Store store;
  private static Endpoint endpoint;

  @BeforeAll
  static void serve() throws IOException {
    blocks =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(b -> b.group(1))
            .toList();
    for (String name : List.of("served", "free")) {
      Run built = kutniti("build", "--store", folder.resolve(name).toString(), "seeds");
      assertThat(built.code()).as(built.err()).isZero();
    }
    store = Store.open(folder.resolve("served"));
    endpoint = Endpoint.start(store.dataset(), EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    store.close();
  }

  @Test
  void theFirstCommandsAreTheSimplestOnes() {
    assertThat(blocks.get(0)).isEqualTo("./kutniti up\n");
    assertThat(blocks.get(1)).isEqualTo("./mvnw -B verify\n");
  }

  @Test
  void whoRecognisedDahomeyAndWhen() throws Exception {
    assertThat(answer("wd:Q798431"))
        .anyMatch(row -> row.contains("entity/Q15180,1960-08-18,") && row.contains("স্বীকৃতি"));
  }

  @Test
  void whichEmbassiesStandInMoscow() throws Exception {
    assertThat(answer("wd:Q649"))
        .anyMatch(row -> row.contains("entity/Q962,"))
        .anyMatch(row -> row.contains("entity/Q833,1968"))
        .anyMatch(row -> row.contains("entity/Q846,"));
  }

  @Test
  void whatRussiaSignedWithWhom() throws Exception {
    assertThat(answer("dip:signedAgreement"))
        .anyMatch(row -> row.contains("entity/Q833,2002-07,") && row.contains("#asserted,"))
        .anyMatch(row -> row.contains("entity/Q423,2024,") && row.contains("#asserted,"))
        .anyMatch(row -> row.contains("entity/Q794,") && row.contains("#planned,"));
  }

  @Test
  void whomTheFiveVisited() throws Exception {
    assertThat(answer("wd:Q7747"))
        .anyMatch(row -> row.contains("entity/Q7747,http://www.wikidata.org/entity/Q846,"))
        .anyMatch(row -> row.contains("entity/Q181383,http://www.wikidata.org/entity/Q159,"))
        .anyMatch(row -> row.contains("entity/Q206719,http://www.wikidata.org/entity/Q15180,"))
        .anyMatch(row -> row.contains("entity/Q5933752,") && row.contains(",2025-01-17,"))
        .anyMatch(row -> row.contains("entity/Q30436217,") && row.contains(",2025-10-27,"));
  }

  @TestFactory
  Stream<DynamicTest> theOtherCommandsRun() {
    List<String> lines =
        blocks.stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("./kutniti ") && !line.equals("./kutniti up"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(3);
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> runs(line)));
  }

  private static void runs(String line) {
    String command = line.replaceAll("\\s+#.*", "").replace("-o ", "-o " + folder + "/");
    List<String> words = List.of(command.split(" ")).subList(1, command.split(" ").length);
    Stream<String> store =
        words.get(0).equals("facts")
            ? Stream.of()
            : Stream.of("--store", folder.resolve("free").toString());
    Run run = kutniti(Stream.concat(words.stream(), store).toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Runs the block that has these words with curl and gives the rows of the answer. */
  private static List<String> answer(String words) throws Exception {
    String block = blocks.stream().filter(b -> b.contains(words)).findFirst().orElseThrow();
    String ask = blocks.stream().filter(b -> b.startsWith("ask()")).findFirst().orElseThrow();
    String script = (ask + block).replace(SERVED, endpoint.url().toString());
    Process bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    List<String> rows = ROW_END.splitAsStream(out).toList();
    assertThat(rows.get(0)).endsWith("document,quote");
    assertThat(rows.subList(1, rows.size()))
        .allMatch(row -> row.contains("https://w3id.org/kutniti/document/00"));
    return rows;
  }

  private record Run(int code, String err) {}

  private static Run kutniti(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    return new Run(Main.run(console, args), err.toString(StandardCharsets.UTF_8));
  }
}
