package org.kutniti.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** JSON-LD 1.1: the context, then an object for each subject, written as they come. */
final class JsonLdWriter implements TripleWriter {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final JsonLdContext context;
  private final JsonGenerator json;

  JsonLdWriter(OutputStream out, JsonLdContext context) {
    this.context = context;
    try {
      this.json = new JsonFactory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCodec(new ObjectMapper());
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
  }

  @Override
  public void start() {
    attempt(
        () -> {
          json.writeStartObject();
          json.writeFieldName("@context");
          json.writeTree(context.json());
          json.writeArrayFieldStart("@graph");
        });
  }

  @Override
  public void write(Node subject, List<Triple> triples) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("@id", context.name(subject));
    JsonLdValues values = new JsonLdValues(context, object);
    triples.forEach(triple -> values.add(triple.getPredicate(), triple.getObject()));
    attempt(() -> json.writeTree(simplified(object)));
  }

  /** A list of one is the one. */
  private static ObjectNode simplified(ObjectNode object) {
    object
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue() instanceof ArrayNode list && list.size() == 1) {
                entry.setValue(list.get(0));
              } else if (entry.getValue() instanceof ObjectNode byLanguage) {
                simplified(byLanguage);
              }
            });
    return object;
  }

  @Override
  public void finish() {
    attempt(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
