package org.kutniti.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a cluster the same comes out as from the program itself, however the inputs are cut. */
class ExtractJobTest {
  private static final String FINGERPRINT = "> <https://w3id.org/kutniti/ontology#fingerprint> ";

  @TempDir static Path folder;
  private static Path corpus;
  private static List<String> quads;
  private static List<String> facts;
  private static long bad;

  @BeforeAll
  static void whatTheProgramSays() throws Exception {
    corpus = Corpus.in(folder.resolve("corpus"));
    String store = folder.resolve("store").toString();
    String built = Submitted.kutniti("build", "--store", store, corpus.toString());
    assertThat(built).endsWith("exit 0\n");
    Matcher told = Pattern.compile(", ([0-9]+) bad;").matcher(built);
    assertThat(told.find()).as(built).isTrue();
    bad = Long.parseLong(told.group(1));
    Path dump = folder.resolve("dump.nq");
    Submitted.kutniti("export", "--store", store, "--format", "nquads", "-o", dump.toString());
    quads =
        Files.readAllLines(dump).stream().filter(q -> !q.contains(FINGERPRINT)).sorted().toList();
    facts =
        Submitted.kutniti("facts", "--quiet", corpus.toString())
            .lines()
            .filter(line -> line.split("\t").length == 16 && !line.startsWith("document\t"))
            .sorted()
            .toList();
    assertThat(facts).hasSizeGreaterThan(100);
    assertThat(quads).anyMatch(quad -> quad.contains("ontology#story>"));
    assertThat(bad).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void partsMakeNoDifference(int parts) throws IOException {
    Path output = folder.resolve("out-" + parts);

    String told = Submitted.run(corpus, output, "--parts", Integer.toString(parts));

    assertThat(told).contains(", %d bad; ".formatted(bad), ", 0 of them done before");
    isWhole(output, parts);
  }

  @Test
  void whatIsDoneIsNotDoneAgain() throws IOException {
    Path output = folder.resolve("out-7");
    Submitted.run(corpus, output, "--parts", "7");
    isWhole(output, 7);
    Map<Path, FileTime> before = times(output);
    Files.delete(output.resolve("_work/part-00002.done"));
    Files.delete(output.resolve("quads/part-00002.nq.gz"));

    String told = Submitted.run(corpus, output, "--parts", "7");

    assertThat(told).contains("7 parts, 6 of them done before");
    isWhole(output, 7);
    Map<Path, FileTime> after = times(output);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(file -> !after.get(file).equals(before.get(file)))
        .isNotEmpty()
        .allMatch(file -> file.toString().contains("part-00002"));
  }

  private static void isWhole(Path output, int parts) throws IOException {
    assertThat(written(output, "part-", ".nq.gz")).hasSize(parts);
    assertThat(lines(output)).isEqualTo(quads);
    assertThat(rows(output)).isEqualTo(facts);
    assertThat(errors(output)).hasSize((int) bad);
    for (Path file : written(output, "", ".nq.gz")) {
      assertThat(unpacked(file)).as("%s", file).isSorted();
    }
  }

  @Test
  void anotherPlanIsRefusedInOneLine() throws Exception {
    Path output = folder.resolve("out-refused");
    Path plan = output.resolve("_work/plan");
    Files.createDirectories(plan.getParent());
    Files.writeString(
        plan, "{\"knowledge\":\"older\",\"settings\":\"\",\"partSize\":1,\"parts\":[]}");

    assertThat(Submitted.process(corpus, output))
        .contains("was begun with another version of the program or its knowledge; expected")
        .doesNotContain("\tat ")
        .endsWith("exit 2\n");
  }

  @Test
  void documentsWithoutFactsAndTripleTermsMayBeLeftOut() throws IOException {
    Path output = folder.resolve("out-facts-only");

    Submitted.run(corpus, output, "--facts-only", "--rdf11");

    assertThat(lines(output)).hasSizeLessThan(quads.size());
    assertThat(lines(output)).isNotEmpty().noneMatch(quad -> quad.contains("<<("));
    assertThat(quads).containsAll(lines(output));
    assertThat(rows(output)).isEqualTo(facts);
  }

  @Test
  void ownKnowledgeReachesThoseWhoReadWithIt() throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("entities"));
    Files.writeString(
        data.resolve("entities/own.tsv"),
        "id\ttype\tlabel.en\tnames.en\nQ999999999\tState\tZedland\tZedland\n");
    Path text = folder.resolve("zedland.txt");
    Files.writeString(text, "On 12 March 1972 India recognised Zedland.\n");
    Path output = folder.resolve("out-data");

    Submitted.run(text, output, "--data", data.toString());

    assertThat(rows(output)).singleElement().asString().contains("Q999999999", "Q668");
    Files.writeString(data.resolve("entities/own.tsv"), "id\ttype\nQ1\tDragon\n");
    assertThat(Submitted.process(text, output, "--data", data.toString()))
        .contains("entities/own.tsv:2:")
        .doesNotContain("\tat ")
        .endsWith("exit 2\n");
  }

  private static List<String> lines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : written(output, "", ".nq.gz")) {
      lines.addAll(unpacked(file));
    }
    Collections.sort(lines);
    return lines;
  }

  private static List<String> rows(Path output) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      return spark.read().parquet(output.resolve("facts").toString()).collectAsList().stream()
          .map(ExtractJobTest::row)
          .sorted()
          .toList();
    }
  }

  private static String row(Row row) {
    return Stream.iterate(0, column -> column + 1)
        .limit(row.size())
        .map(column -> row.isNullAt(column) ? "" : row.get(column).toString())
        .collect(Collectors.joining("\t"));
  }

  private static List<String> errors(Path output) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Path file : written(output, "part-", ".txt")) {
      errors.addAll(Files.readAllLines(file));
    }
    return errors;
  }

  private static List<Path> written(Path output, String beginning, String ending)
      throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static Map<Path, FileTime> times(Path output) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    for (Path file : written(output, "part-", "")) {
      times.put(file, Files.getLastModifiedTime(file));
    }
    return times;
  }

  private static List<String> unpacked(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
