package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.ontology.Status.ASSERTED;
import static org.kutniti.ontology.Status.DENIED;
import static org.kutniti.ontology.Status.ENDED;
import static org.kutniti.ontology.Status.PLANNED;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Status;

/**
 * The graph of a document, whole, for each kind of fact. {@code -Dgolden.update=true} writes what
 * is expected anew, to be reviewed like code.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static Map<String, DocumentFacts> cases() {
    Map<String, DocumentFacts> cases = new TreeMap<>();
    cases.put("nothing-said", Told.in("empty").read());
    cases.put(
        "directed",
        Told.in("doc")
            .fact("recognizedBy", Told.BENIN, Told.USSR, "1960-08-18", "মেনে নেয়।")
            .read());
    cases.put(
        "symmetric-in-the-other-order",
        Told.in("doc")
            .fact("hasDiplomaticRelationsWith", Told.QATAR, Told.RUSSIA, "196X", "সম্পর্ক।")
            .read());
    cases.put("embassy-opened", embassy(ASSERTED, "1966-02"));
    cases.put("embassy-closed", embassy(ENDED, "1991"));
    cases.put("embassy-denied", embassy(DENIED, "1962"));
    cases.put("ambassador", ambassador());
    cases.put("agreement-of-three", Samples.treaty());
    cases.put("agreement-planned", planned());
    cases.put(
        "uncertain-name",
        Told.in("doc")
            .fact("visited", Told.unknown("Person", "কিম  সং"), Told.RUSSIA, "", "কিম যান।")
            .fact("metWith", Told.PUTIN, Told.unknown("Person", "লি", Told.PUTIN), "", "বৈঠক।")
            .read());
    return cases;
  }

  private static DocumentFacts embassy(Status status, String date) {
    Telling telling =
        new Telling("hasEmbassyIn", Told.BENIN, Told.RUSSIA, date, status)
            .at(Told.MOSCOW)
            .beginning();
    return Told.in("doc").add(telling, "মস্কোর দূতাবাস।").read();
  }

  private static DocumentFacts ambassador() {
    Telling telling =
        new Telling("ambassadorTo", Told.ENVOY, Told.RUSSIA, "2009-02/..", ASSERTED)
            .from(Told.QATAR);
    return Told.in("doc").add(telling, "দূত হন।").read();
  }

  private static DocumentFacts planned() {
    Telling telling =
        new Telling("signedAgreement", Told.RUSSIA, Told.QATAR, "2025", PLANNED)
            .called("গ্যাস চুক্তি");
    return Told.in("doc").add(telling, "চুক্তি করবে।").read();
  }

  @TestFactory
  Stream<DynamicTest> graphs() {
    return cases().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
  }

  private static void check(String name, DocumentFacts read) throws IOException {
    DatasetGraph actual = Quads.dataset(Quads.WRITER.write(read));
    Path file = FOLDER.resolve(name).resolve("expected.trig");
    if (Boolean.getBoolean("golden.update")) {
      write(actual, file);
    }
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(file.toString());
    assertThat(IsoMatcher.isomorphic(actual, expected)).as(file + " says something else").isTrue();
  }

  private static void write(DatasetGraph quads, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Map<String, String> prefixes = new TreeMap<>(Quads.ONTOLOGY.prefixes());
    prefixes.putAll(Iris.DEFAULT.prefixes());
    try (OutputStream out = Files.newOutputStream(file)) {
      new Dump(Format.TRIG, Profile.FULL, prefixes).write(quads, out);
    }
  }
}
