package org.kutniti.store;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes all quads out: the same quads give the same bytes, in whatever order they came in. Formats
 * without graphs get the union; JSON-LD and RDF/XML are built in memory, the others are streamed.
 * RDF/XML shows control characters as U+FFFD, since XML cannot carry them.
 *
 * @param rdf11 whether to leave out triple terms, which RDF 1.1 does not have; JSON-LD and RDF/XML
 *     never have them
 * @param prefixes IRIs that the output may abbreviate
 */
public record Dump(Format format, boolean rdf11, Map<String, String> prefixes) {
  public Dump {
    prefixes = Map.copyOf(prefixes);
  }

  /** Writes a store in UTF-8; the stream is flushed, not closed. */
  public void write(Store store, OutputStream out) {
    store.read(
        quads -> {
          write(quads, out);
          return out;
        });
  }

  /** Writes quads in UTF-8; the stream is flushed, not closed. */
  public void write(DatasetGraph quads, OutputStream out) {
    Sorted sorted = new Sorted(quads, rdf11 || !format.hasTripleTerms());
    if (format.hasTripleTerms()) {
      stream(sorted, StreamRDFWriter.getWriterStream(out, format.syntax()));
    } else {
      SortedGraph graph = new SortedGraph(carried(sorted.triples(Node.ANY)));
      new TreeMap<>(prefixes).forEach(graph.getPrefixMapping()::setNsPrefix);
      RDFWriter.source(graph).format(format.syntax()).output(out);
    }
  }

  private Stream<Triple> carried(Stream<Triple> triples) {
    return format == Format.RDFXML ? triples.map(XmlText::legal) : triples;
  }

  private void stream(Sorted sorted, StreamRDF out) {
    out.start();
    new TreeMap<>(prefixes).forEach(out::prefix);
    if (format.hasGraphs()) {
      sorted
          .graphs()
          .forEach(
              graph ->
                  sorted.triples(graph).forEach(triple -> out.quad(Quad.create(graph, triple))));
    } else {
      sorted.triples(Node.ANY).forEach(out::triple);
    }
    out.finish();
  }
}
