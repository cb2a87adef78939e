package org.kutniti.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs to be replaced, as one process hands them to another: N-Quads in which each such graph has
 * its fingerprint, and the quads of other graphs are descriptions that they share.
 */
public final class GraphChanges {
  private final Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
  private final Map<Node, String> fingerprints = new LinkedHashMap<>();
  private int quads;

  /** Adds a graph; as {@link Batch#replace}. */
  public void replace(String graph, String fingerprint, List<Quad> content) {
    fingerprints.put(NodeFactory.createURI(graph), fingerprint);
    content.forEach(this::add);
  }

  private void add(Quad quad) {
    graphs.computeIfAbsent(quad.getGraph(), first -> new ArrayList<>()).add(quad);
    quads++;
  }

  /** How many quads there are. */
  public int size() {
    return quads;
  }

  /** Writes them; the stream is flushed, not closed. */
  public void write(OutputStream out) {
    StreamRDF lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    lines.start();
    fingerprints.forEach((graph, fingerprint) -> lines.quad(noted(graph, fingerprint)));
    graphs.values().forEach(content -> content.forEach(lines::quad));
    lines.finish();
  }

  private static Quad noted(Node graph, String fingerprint) {
    return Quad.create(
        graph, graph, Store.FINGERPRINT, NodeFactory.createLiteralString(fingerprint));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws org.apache.jena.riot.RiotException when it is no N-Quads
   * @throws IllegalArgumentException when a triple is in no graph
   */
  public static GraphChanges read(InputStream in) {
    GraphChanges changes = new GraphChanges();
    RDFParser.source(in)
        .lang(Lang.NQUADS)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                changes.read(quad);
              }
            });
    return changes;
  }

  private void read(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalArgumentException("expected quads; a triple is in no graph: " + quad);
    }
    if (quad.getPredicate().equals(Store.FINGERPRINT)
        && quad.getSubject().equals(quad.getGraph())) {
      fingerprints.put(quad.getGraph(), Seal.of(quad).fingerprint());
    } else {
      add(quad);
    }
  }

  /** Replaces the graphs, and brings the descriptions that they share. */
  public void apply(Batch batch) {
    List<Quad> shared = new ArrayList<>();
    graphs.forEach(
        (graph, content) -> shared.addAll(fingerprints.containsKey(graph) ? List.of() : content));
    for (Map.Entry<Node, String> graph : fingerprints.entrySet()) {
      List<Quad> content = new ArrayList<>(graphs.getOrDefault(graph.getKey(), List.of()));
      content.addAll(shared);
      shared.clear();
      batch.replace(graph.getKey().getURI(), graph.getValue(), content);
    }
  }
}
