package org.kutniti.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of Wikidata's statements: its JSON dump, or RDF in any form that Jena reads, its own dumps
 * and the answers of CONSTRUCT queries among them; packed or not. It is read as a stream.
 */
record WikidataFile(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Hands out the triples that are wanted.
   *
   * @throws WikidataException when the file is not there, or not what it should be
   */
  void read(Wanted wanted, Consumer<Triple> triples) {
    if (!Files.isRegularFile(file)) {
      throw new WikidataException(file, "there is no such file; expected a dump of Wikidata", null);
    }
    try (InputStream in = IO.openFile(file.toString())) {
      Lang syntax = RDFLanguages.pathnameToLang(file.toString());
      if (isJson()) {
        json(in, new ItemTriples(wanted, triples));
      } else if (syntax == null) {
        throw new WikidataException(file, "expected a name that ends in .json, .nt, .ttl, …", null);
      } else {
        rdf(in, syntax, wanted, triples);
      }
    } catch (IOException | RuntimeIOException e) {
      throw new WikidataException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  private boolean isJson() {
    String name = IO.filenameNoCompression(file.getFileName().toString());
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private void json(InputStream in, ItemTriples items) throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          JsonNode item = parser.readValueAsTree();
          items.tell(item);
          item.path("entities").forEach(items::tell);
        }
      }
    } catch (JsonProcessingException e) {
      String problem = "line %d: not JSON: %s";
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new WikidataException(file, problem.formatted(line, e.getOriginalMessage()), e);
    }
  }

  private void rdf(InputStream in, Lang syntax, Wanted wanted, Consumer<Triple> triples) {
    try {
      RDFParser.source(in)
          .lang(syntax)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(new Triples(wanted, triples));
    } catch (RiotException e) {
      throw new WikidataException(file, e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  /** Passes on what is wanted. */
  private static final class Triples extends StreamRDFBase {
    private final Wanted wanted;
    private final Consumer<Triple> triples;

    Triples(Wanted wanted, Consumer<Triple> triples) {
      this.wanted = wanted;
      this.triples = triples;
    }

    @Override
    public void triple(Triple triple) {
      if (wanted.sees(triple)) {
        triples.accept(triple);
      }
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }
  }
}
