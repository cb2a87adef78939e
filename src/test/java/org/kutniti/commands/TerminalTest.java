package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;

/** Documents that hold what terminals obey: it is data in files, and does nothing on a screen. */
class TerminalTest {
  private static final String RED = "\u001b[31m";
  private static final String TITLE = "\u001b]0;owned\u0007";
  private static final String ODD = "\u009b2J\u202e\u2066\u0000\u007f";
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private static final String TEXT =
      "On 12 March 1972 India %s recognised Bangladesh. Peru recognised Laos if %s%s%s Japan left."
          .formatted(RED, TITLE, ODD, RED);

  @TempDir Path folder;
  private String document;

  @BeforeEach
  void write() throws IOException {
    String line =
        new JsonMapper()
            .writeValueAsString(Map.of("id", "a" + RED + ODD, "text", TEXT, "language", "en"));
    document = Files.writeString(folder.resolve("hostile.jsonl"), line + "\n").toString();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'\u001b[31mred', \uFFFD[31mred",
        "'\u0000\u0007\u007f', \uFFFD\uFFFD\uFFFD",
        "'\u0085\u009b2J', \uFFFD\uFFFD2J",
        "\u202eabc\u2066\u2069, \uFFFDabc\uFFFD\uFFFD",
        "\u2028\u2029, \uFFFD\uFFFD",
        "মস্কো é \u00a0 “ … \u200d \u2070 😀, মস্কো é \u00a0 “ … \u200d \u2070 😀",
      })
  void whatTerminalsObeyIsReplaced(String text, String shown) throws IOException {
    assertThat(shown(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(shown);
  }

  @Test
  void linesAndTabsStay() throws IOException {
    assertThat(shown("a\tb\nc\r\nd\re\r".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\tb\nc\r\nd\uFFFDe");
  }

  @Test
  void aCharacterThatIsBrokenOffHidesNothing() throws IOException {
    byte[] broken = {(byte) 0xE2, 0x1B, (byte) 0xE2, (byte) 0x80, 0x1B, (byte) 0xC2, 0x1B, 'x'};

    assertThat(shown(broken)).doesNotContain("\u001b").endsWith("x");
  }

  private static String shown(byte[] octets) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    try (TerminalStream terminal = new TerminalStream(screen)) {
      terminal.write(octets);
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anExplanationHoldsNothingThatIsObeyed() {
    Outcome outcome = Cli.run("explain", document);

    assertThat(outcome.out())
        .contains("Bangladesh", "\uFFFD[31m", "? recognizedBy")
        .doesNotContainPattern(OBEYED);
  }

  @Test
  void tablesAndGraphsHoldWhatTheDocumentDoes() throws IOException {
    String quote = "India %s recognised Bangladesh".formatted(RED);
    assertThat(Cli.run("facts", document).out()).contains(RED);
    assertThat(
            new JsonMapper()
                .readTree(Cli.run("facts", "--format", "jsonl", document).out())
                .path("quote")
                .asText())
        .contains(RED);
    String turtle = Cli.run("facts", "--format", "turtle", document).out();
    assertThat(
            RDFParser.fromString(turtle, Lang.TRIG).toDatasetGraph().stream()
                .map(quad -> quad.asTriple())
                .map(Triple::getObject)
                .filter(object -> object.isLiteral())
                .map(object -> object.getLiteralLexicalForm()))
        .contains(TEXT, quote);
  }

  /** As the launcher runs it with a terminal, and without one. */
  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl", "turtle"})
  void onATerminalNoFormHoldsAnythingThatIsObeyed(String format) throws Exception {
    List<String> words = Cli.process("facts", "--format", format, document).command();
    words.add(1, "-Dkutniti.terminal.out=true");
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(out).contains("Bangladesh").doesNotContainPattern(OBEYED);
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(Path.of("kutniti")))
        .contains("[ ! -t 1 ] || options=\"$options -Dkutniti.terminal.out=true\"");
  }

  @Test
  void whatIsComplainedOfIsOneLineThatIsHarmless() {
    Outcome outcome = Cli.run("explain", "no\nsuch" + RED + ODD.replace("\u0000", ""));

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).hasLineCount(1).doesNotContainPattern(OBEYED);
    assertThat(Cli.run("explain", "--verbose", "no\nsuch" + RED).err())
        .contains("\tat ")
        .doesNotContainPattern(OBEYED);
  }
}
