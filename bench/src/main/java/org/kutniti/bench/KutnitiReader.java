package org.kutniti.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kutniti.Pipeline;
import org.kutniti.text.Document;

/** The whole of Kutniti's reading: all relations, both languages, from bytes to facts. */
record KutnitiReader(Pipeline pipeline) implements Reader {
  @Override
  public long read(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    return pipeline.read(Document.of("measured", text)).facts().size();
  }
}
