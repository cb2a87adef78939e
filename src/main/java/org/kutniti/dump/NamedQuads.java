package org.kutniti.dump;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Puts what is parsed into named graphs alone. */
final class NamedQuads extends StreamRDFBase {
  private final Node graph;
  private final DatasetGraph quads;

  /**
   * @param graph where triples go that are in none
   */
  NamedQuads(Node graph, DatasetGraph quads) {
    this.graph = graph;
    this.quads = quads;
  }

  @Override
  public void triple(Triple triple) {
    quads.add(Quad.create(graph, triple));
  }

  @Override
  public void quad(Quad quad) {
    quads.add(quad.isDefaultGraph() ? Quad.create(graph, quad.asTriple()) : quad);
  }
}
