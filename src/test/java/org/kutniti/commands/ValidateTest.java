package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;

/** Dumps against the shapes, as somebody gets them who has no store. */
class ValidateTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    assertThat(Cli.run("build", "--store", store(), "seeds").code()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "turtle, --rdf12, a.ttl",
    "nquads, --rdf11, b.nq.gz",
    "trig, --rdf12, c.trig.zst",
    "rdfxml, --rdf11, d.rdf"
  })
  void aDumpIsValid(String format, String profile, String name) {
    Outcome outcome = Cli.run("validate", dumped(format, profile, name).toString());

    assertThat(outcome.err()).isEqualTo("0 violations\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rdf11", "--rdf12"})
  void aBrokenDumpIsReportedWithShortNames(String profile) throws IOException {
    Path dump = dumped("turtle", profile, "whole" + profile + ".ttl");
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(
        broken,
        Files.readString(dump).replaceFirst("dip:status dip:asserted", "dip:status dip:maybe"));

    Outcome outcome = Cli.run("validate", broken.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.NO);
    assertThat(outcome.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("fact:")
                    .endsWith("dip:status dip:maybe: RDF term dip:maybe not in expected values"))
        .noneMatch(line -> line.contains("<http"));
    assertThat(outcome.err()).matches("\\d+ violations? at \\d+ nodes?\n");
  }

  @Test
  void theFactsOfDocumentsAreValidWithoutTheOntology() throws IOException {
    Path facts = folder.resolve("facts.ttl");
    Files.writeString(facts, Cli.run("facts", "--format", "turtle", "seeds").out());

    assertThat(Cli.run("validate", facts.toString()).code()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "missing.ttl,, there is no such file",
    "half.ttl, 'PREFIX x: <a:>\nx:a x:b', 'line: 2'",
    "packed.nt.gz, text, Not in GZIP format",
    "table.csv, 'a,b', expected a name that ends in .ttl"
  })
  void whatCannotBeReadIsToldInOneLine(String name, String text, String told) throws IOException {
    Path file = folder.resolve(name);
    if (text != null) {
      Files.writeString(file, text);
    }

    Outcome outcome = Cli.run("validate", file.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err().lines()).singleElement().asString().contains(name, told);
  }

  private static Path dumped(String format, String profile, String name) {
    Path file = folder.resolve(name);
    Outcome outcome =
        Cli.run("export", "--store", store(), "--format", format, profile, "-o", file.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    return file;
  }

  private static String store() {
    return folder.resolve("store").toString();
  }
}
