package org.kutniti.dump;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.store.Store;

/**
 * Writes quads out: the same quads give the same bytes, in whatever order they came in. Each format
 * is written as it is read, so that what is written may be larger than memory. Formats without
 * graphs get the union. RDF/XML shows control characters as U+FFFD, since XML cannot carry them.
 *
 * @param profile how the triples that facts speak of are named; JSON-LD and RDF/XML, which have no
 *     triple terms, are always of RDF 1.1
 * @param prefixes IRIs that the output may abbreviate
 * @param graphs which graphs are written
 */
public record Dump(
    Format format, Profile profile, Map<String, String> prefixes, Predicate<Node> graphs) {
  public Dump {
    prefixes = Map.copyOf(prefixes);
  }

  /** Writes all graphs. */
  public Dump(Format format, Profile profile, Map<String, String> prefixes) {
    this(format, profile, prefixes, graph -> true);
  }

  /** Writes a store in UTF-8; the stream is flushed, not closed. */
  public void write(Store store, OutputStream out) {
    store.read(quads -> write(quads, out));
  }

  /**
   * Writes quads in UTF-8; the stream is flushed, not closed.
   *
   * @param quads in a transaction, where they need one
   * @return how many triples were written, or quads where the format has graphs
   */
  public long write(DatasetGraph quads, OutputStream out) {
    Profile carried = format.hasTripleTerms() ? profile : Profile.RDF11;
    Sorted sorted = new Sorted(quads, graphs, carried);
    TripleWriter writer = writer(out);
    LongAdder count = new LongAdder();
    writer.start();
    for (Node graph : format.hasGraphs() ? sorted.names() : List.of(Node.ANY)) {
      writer.open(new Reification(sorted, graph), graph);
      sorted.subjects(graph, subject -> count.add(write(sorted.about(graph, subject), writer)));
      writer.close();
    }
    writer.finish();
    return count.sum();
  }

  private static int write(List<Triple> triples, TripleWriter writer) {
    if (!triples.isEmpty()) {
      writer.write(triples.get(0).getSubject(), triples);
    }
    return triples.size();
  }

  private TripleWriter writer(OutputStream out) {
    return switch (format) {
      case TURTLE, TRIG -> new TurtleWriter(out, prefixes);
      case NTRIPLES, NQUADS -> new LineWriter(out, format.hasGraphs());
      case JSONLD -> new JsonLdWriter(out, JsonLdContext.with(prefixes));
      case RDFXML -> new RdfXmlWriter(out, prefixes);
    };
  }
}
