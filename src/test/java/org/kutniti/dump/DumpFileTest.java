package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.rdf.Mistake;
import org.kutniti.rdf.Mistakes;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;
import org.kutniti.rdf.Validator;
import org.kutniti.rdf.Violation;

/** A dump of either profile is as valid as what it was made of, and its mistakes are found. */
class DumpFileTest {
  private static final Validator VALIDATOR = Validator.builtIn();

  @ParameterizedTest
  @MethodSource("dumps")
  void aDumpIsValid(Format format, Profile profile) {
    assertThat(violations(format, profile, sample())).isEmpty();
  }

  static Stream<Arguments> dumps() {
    return Stream.of(Format.values())
        .flatMap(format -> Stream.of(Profile.values()).map(p -> Arguments.of(format, p)));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInADumpIsFound(Mistake mistake, Format format, Profile profile) {
    DatasetGraph quads = sample();
    mistake.make(quads);

    assertThat(violations(format, profile, quads))
        .anySatisfy(one -> assertThat(one.toString()).contains(mistake.found()));
  }

  static Stream<Arguments> mistakes() {
    return Mistakes.all()
        .flatMap(
            mistake ->
                Stream.of(
                        Arguments.of(mistake, Format.TURTLE, Profile.RDF12),
                        Arguments.of(mistake, Format.NQUADS, Profile.RDF11))
                    .filter(arguments -> shows(mistake, (Profile) arguments.get()[2])));
  }

  /** What a profile does not write cannot be wrong in it. */
  private static boolean shows(Mistake mistake, Profile profile) {
    return switch (mistake.in()) {
      case ANY_PROFILE -> true;
      case ARCS -> profile != Profile.RDF12;
      case TRIPLE_TERMS -> profile != Profile.RDF11;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "dump.ttl, '<a:a> <a:b> .', 'line: 1'",
    "dump.nq, '<a:a> <a:b> <a:c> .\n<a:a>\n', 'line: 3'",
    "dump.xyz, '', 'expected a name that ends in .ttl'"
  })
  void whatIsNoDumpIsTold(String name, String text, String told) {
    assertThatThrownBy(() -> read(name, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContainingAll(name, told);
  }

  private static List<Violation> violations(Format format, Profile profile, DatasetGraph quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(format, profile, Quads.ONTOLOGY.prefixes()).write(quads, out);
    return VALIDATOR.validate(read("dump." + format.ending(), out.toByteArray()));
  }

  private static DatasetGraph read(String name, byte[] bytes) {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    new DumpFile(Path.of(name), name).read(new ByteArrayInputStream(bytes), quads, Quads.ONTOLOGY);
    return quads;
  }

  private static DatasetGraph sample() {
    return Quads.dataset(Quads.of(Samples.all()));
  }
}
