package org.kutniti.dump;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads: a statement a line, names in full. */
final class LineWriter implements TripleWriter {
  private final StreamRDF out;
  private Node graph = Node.ANY;

  LineWriter(OutputStream out, boolean graphs) {
    RDFFormat syntax = graphs ? RDFFormat.NQUADS_UTF8 : RDFFormat.NTRIPLES_UTF8;
    this.out = StreamRDFWriter.getWriterStream(out, syntax);
  }

  @Override
  public void start() {
    out.start();
  }

  @Override
  public void open(Reification reification, Node name) {
    graph = name;
  }

  @Override
  public void write(Node subject, List<Triple> triples) {
    for (Triple triple : triples) {
      if (graph.isConcrete()) {
        out.quad(Quad.create(graph, triple));
      } else {
        out.triple(triple);
      }
    }
  }

  @Override
  public void close() {
    graph = Node.ANY;
  }

  @Override
  public void finish() {
    out.finish();
  }
}
