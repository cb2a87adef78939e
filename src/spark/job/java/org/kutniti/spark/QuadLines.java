package org.kutniti.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads. */
final class QuadLines {
  private QuadLines() {}

  /** A line for each quad, without line breaks. */
  static List<String> of(Collection<Quad> quads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS_UTF8);
    out.start();
    quads.forEach(out::quad);
    out.finish();
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
