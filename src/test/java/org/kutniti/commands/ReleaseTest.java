package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

class ReleaseTest {
  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX dqv: <http://www.w3.org/ns/dqv#>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  private static final String FACT = "https://w3id.org/kutniti/ontology#Fact";

  @TempDir Path folder;
  private Path texts;
  private Path release;

  @BeforeEach
  void build() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    release = folder.resolve("out/release");
    copy("seeds/000_0627e71c234eb54d.txt");
    copy("seeds/002_11aff6c9bfaa5fee.txt");
    update();
  }

  private void copy(String text) throws IOException {
    Files.copy(Path.of(text), texts.resolve(Path.of(text).getFileName()));
  }

  private void update() {
    assertThat(run("build", "--prune", texts.toString()).code()).isEqualTo(ExitCode.OK);
  }

  private Outcome run(String command, String... arguments) {
    List<String> all =
        Stream.concat(
                Stream.of(command, "--store", folder.resolve("store").toString()),
                Stream.of(arguments))
            .toList();
    return Cli.run(all.toArray(String[]::new));
  }

  private Map<String, String> released(String... arguments) throws IOException {
    Outcome outcome =
        run(
            "release",
            Stream.concat(Stream.of(arguments), Stream.of(release.toString()))
                .toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(release)) {
      for (Path file : all.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(file.getFileName().toString(), bytes);
      }
    }
    return files;
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    Map<String, String> first = released("--no-gold");

    assertThat(released("--no-gold")).isEqualTo(first);
    assertThat(first)
        .containsKeys("facts-rdf12.ttl.gz", "facts-rdf11.jsonld.gz", "facts.csv.gz", "void.ttl")
        .containsKeys("index.html", "SHA256SUMS", "rdf11-from-rdf12.rq", "context.jsonld")
        .doesNotContainKey("changes.tsv");
    try (Stream<Path> all = Files.list(release.getParent())) {
      assertThat(all).containsExactly(release);
    }
  }

  @Test
  void whatChangedIsTold() throws IOException {
    released("--no-gold");
    Files.delete(texts.resolve("002_11aff6c9bfaa5fee.txt"));
    copy("seeds/001_bb0a45d58a4dc28d.txt");
    Path changed = texts.resolve("000_0627e71c234eb54d.txt");
    Files.writeString(changed, "# \n\n" + Files.readString(changed));
    update();
    Map<String, String> second = released("--no-gold");

    assertThat(Files.readAllLines(release.resolve("changes.tsv")))
        .anyMatch(line -> line.startsWith("added\t001_bb0a45d58a4dc28d\t"))
        .anyMatch(line -> line.startsWith("removed\t002_11aff6c9bfaa5fee\t"))
        .anyMatch(line -> line.startsWith("changed\t000_") && line.contains("start: "))
        .noneMatch(line -> line.matches("(added|removed)\t000_.*"));
    assertThat(released("--no-gold")).isEqualTo(second);
  }

  @Test
  void whatWasBrokenOffIsEnded() throws IOException {
    Map<String, String> first = released("--no-gold");
    copy("seeds/001_bb0a45d58a4dc28d.txt");
    update();
    Map<String, String> second = released("--no-gold");
    Path ready = Files.createDirectory(release.resolveSibling(".release.ready"));
    for (String name : List.of("void.ttl", "SHA256SUMS")) {
      Files.move(release.resolve(name), ready.resolve(name));
    }
    Files.writeString(release.resolve("SHA256SUMS"), first.get("SHA256SUMS") + "0  gone.csv\n");
    Files.createFile(release.resolve("gone.csv"));

    assertThat(released("--no-gold")).isEqualTo(second);
    assertThat(ready).doesNotExist();
  }

  @Test
  void itCanBeComparedWithAnotherFolder() throws IOException {
    Map<String, String> first = released("--no-gold", "--packing", "zst");
    Path before = release;
    release = folder.resolve("next");
    Map<String, String> next = released("--no-gold", "--previous", before.toString());

    assertThat(first).containsKey("facts.csv.zst");
    assertThat(next).containsKey("facts.csv.gz");
    assertThat(next.get("changes.tsv").lines()).hasSize(1);
    assertThat(run("release", "--previous", texts.toString(), "x").err())
        .contains("there is no release");
  }

  @Test
  void theDescriptionIsTrue() throws IOException {
    Path gold = Path.of("src/test/resources/english-typical");
    Map<String, String> files = released("--gold", gold.toString());
    Model described = RDFDataMgr.loadModel(release.resolve("void.ttl").toUri().toString());
    Model data = RDFDataMgr.loadModel(release.resolve("facts-rdf12.nt.gz").toUri().toString());

    assertThat(ask(described, "?d a void:Dataset ; void:triples " + data.size())).isTrue();
    long facts =
        data.listResourcesWithProperty(RDF.type, data.createResource(FACT)).toList().size();
    assertThat(ask(described, "?p void:class dip:Fact ; void:entities " + facts)).isTrue();
    assertThat(ask(described, "?d a dcat:Dataset ; dcterms:license ?l ; dcterms:rights ?r"))
        .isTrue();
    for (String line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
      String[] parts = line.split(" {2}");
      assertThat(files).containsKey(parts[1]);
      if (parts[1].startsWith("facts")) {
        String file = "<" + release.resolve(parts[1]).toUri() + ">";
        String size = "\"" + files.get(parts[1]).length() + "\"";
        String pattern =
            "%s dcat:byteSize ?b ; spdx:checksum/spdx:checksumValue ?v FILTER(STR(?b) = %s && STR(?v) = \"%s\")";
        assertThat(ask(described, pattern.formatted(file, size, parts[0]))).as(line).isTrue();
      }
    }
    assertThat(
            ask(
                described,
                "?m a dqv:QualityMeasurement ; dqv:value ?v ; dqv:computedOn ?s . ?s dcterms:title"
                    + " 'english-typical' FILTER(?v > 0.9)"))
        .isTrue();
    assertThat(files.get("index.html")).contains("english-typical", "facts-rdf12.ttl.gz");
  }

  private static boolean ask(Model model, String pattern) {
    return QueryExecutionFactory.create(PREFIXES + "ASK { " + pattern + " }", model).execAsk();
  }
}
