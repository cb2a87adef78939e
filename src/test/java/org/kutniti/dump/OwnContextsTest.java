package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.rdf.Quads;

/** A file of RDF leads to no other file and to no server. */
class OwnContextsTest {
  private static final String SECRET = "do not tell";

  @TempDir Path folder;

  @Test
  void aContextAtAnAddressIsNotFetched() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/context.jsonld";
    String text = "{\"@context\": \"%s\", \"@id\": \"http://example.org/a\"}".formatted(address);

    assertThatThrownBy(() -> read("dump.jsonld", text))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("is not fetched");
    assertThat(asked).hasValue(0);
    server.stop(0);
  }

  @Test
  void aContextInAFileIsNotRead() throws Exception {
    Path file = Files.writeString(folder.resolve("c.jsonld"), "{\"@context\": {}}");
    String text = "{\"@context\": \"%s\"}".formatted(file.toUri());

    assertThatThrownBy(() -> read("dump.jsonld", text)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void anEntityOfXmlIsNotReadFromAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);

    assertThat(readOrRefused("<!ENTITY x SYSTEM \"%s\">".formatted(file.toUri()), "&x;"))
        .doesNotContain(SECRET);
  }

  @Test
  void entitiesOfXmlThatHoldOthersDoNotGrowWithoutEnd() {
    StringBuilder entities = new StringBuilder("<!ENTITY x0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      String before = "&x" + (i - 1) + ";";
      entities.append("<!ENTITY x%d \"%s\">".formatted(i, before.repeat(10)));
    }

    assertThat(readOrRefused(entities.toString(), "&x11;")).hasSizeLessThan(1 << 20);
  }

  /** What a literal holds, or why it is refused. */
  private static String readOrRefused(String entities, String literal) {
    String xml =
        """
        <!DOCTYPE rdf:RDF [%s]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
        <rdf:Description rdf:about="http://example.org/a"><e:b>%s</e:b></rdf:Description>
        </rdf:RDF>
        """
            .formatted(entities, literal);
    try {
      return read("dump.rdf", xml).stream()
          .filter(quad -> quad.getSubject().getURI().equals("http://example.org/a"))
          .map(quad -> quad.getObject().getLiteralLexicalForm())
          .findFirst()
          .orElse("");
    } catch (UnreadableException e) {
      return e.getMessage();
    }
  }

  private static DatasetGraph read(String name, String text) {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    new DumpFile(Path.of(name), name)
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), quads, Quads.ONTOLOGY);
    return quads;
  }
}
