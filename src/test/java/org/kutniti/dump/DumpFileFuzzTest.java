package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kutniti.rdf.Quads;

/** Whatever a file of RDF holds, it is read or its mistake is told with its place. */
class DumpFileFuzzTest {
  @FuzzTest(maxDuration = "90s")
  void turtle(byte[] bytes) {
    read("dump.ttl", bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void rdfXml(byte[] bytes) {
    read("dump.rdf", bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void jsonLd(byte[] bytes) {
    read("dump.jsonld", bytes);
  }

  private static void read(String name, byte[] bytes) {
    try {
      new DumpFile(Path.of(name), name)
          .read(
              new ByteArrayInputStream(bytes), DatasetGraphFactory.createTxnMem(), Quads.ONTOLOGY);
    } catch (UnreadableException told) {
      assertThat(told).hasMessageStartingWith(name);
    }
  }
}
