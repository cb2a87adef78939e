package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.dump.XmlText;
import org.kutniti.http.Problem;

/**
 * Writes graphs. Formats that cannot hold triple terms, which came with RDF 1.2, get all else, so
 * that the answer is what a reader of RDF 1.1 can use.
 *
 * @param prefixes IRIs that the answer may abbreviate
 */
record GraphAnswer(GraphFormat format, Map<String, String> prefixes) {
  /** Writes the default graph and, where the format has graphs, the others; in UTF-8. */
  void write(DatasetGraph data, OutputStream out) throws IOException {
    if (format.hasTripleTerms()) {
      stream(data, StreamRDFWriter.getWriterStream(out, format.syntax()));
    } else {
      out.write(whole(data));
    }
  }

  private void stream(DatasetGraph data, StreamRDF out) {
    out.start();
    new TreeMap<>(prefixes).forEach(out::prefix);
    Iter.close(all(data.getDefaultGraph().find(), out::triple));
    if (format.hasGraphs()) {
      Iter.close(all(data.findNG(null, null, null, null), out::quad));
    }
    out.finish();
  }

  private static <T> Iterator<T> all(Iterator<T> parts, Consumer<? super T> action) {
    parts.forEachRemaining(action);
    return parts;
  }

  /** What is not streamed can fail half way, and then nothing must have been sent. */
  private byte[] whole(DatasetGraph data) {
    DatasetGraph fitting = DatasetGraphFactory.create();
    new TreeMap<>(prefixes).forEach(fitting.prefixes()::add);
    new TreeMap<>(prefixes).forEach(fitting.getDefaultGraph().getPrefixMapping()::setNsPrefix);
    data.getDefaultGraph().find().forEachRemaining(triple -> add(fitting, null, triple));
    if (format.hasGraphs()) {
      data.findNG(null, null, null, null)
          .forEachRemaining(quad -> add(fitting, quad, quad.asTriple()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (format.hasGraphs()) {
        RDFWriter.source(fitting).format(format.syntax()).output(bytes);
      } else {
        RDFWriter.source(fitting.getDefaultGraph()).format(format.syntax()).output(bytes);
      }
    } catch (RuntimeException e) {
      throw Problem.of(HttpServletResponse.SC_NOT_ACCEPTABLE, cannot(e)).thrown();
    }
    return bytes.toByteArray();
  }

  private void add(DatasetGraph fitting, Quad from, Triple triple) {
    if (triple.getObject().isTripleTerm()) {
      return;
    }
    Triple legal = format == GraphFormat.RDFXML ? XmlText.legal(triple) : triple;
    if (from == null) {
      fitting.getDefaultGraph().add(legal);
    } else {
      fitting.add(Quad.create(from.getGraph(), legal));
    }
  }

  private String cannot(RuntimeException e) {
    return "The answer cannot be written as %s: %s; ask for text/turtle."
        .formatted(format.type(), e.getMessage());
  }
}
