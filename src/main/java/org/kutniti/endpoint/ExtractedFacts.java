package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kutniti.fact.Argument;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.Fact;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.FactWriter;

/**
 * The facts of one text, written out; offsets are code points of the text.
 *
 * @param iris names participants
 * @param ontology the relations
 */
record ExtractedFacts(Iris iris, Ontology ontology) {
  private static final JsonMapper JSON = new JsonMapper();

  String write(DocumentFacts read, FactFormat format) {
    return switch (format) {
      case JSON -> json(read).toString();
      case TSV -> tsv(read);
      case TURTLE -> turtle(read);
    };
  }

  private String tsv(DocumentFacts read) {
    return Stream.concat(Stream.of(FactTable.header()), new FactTable(iris).tsv(read))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private String turtle(DocumentFacts read) {
    DatasetGraph graph = DatasetGraphFactory.create();
    new FactWriter(ontology, iris)
        .write(read)
        .forEach(quad -> graph.getDefaultGraph().add(quad.asTriple()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new GraphAnswer(GraphFormat.TURTLE, ontology.prefixes()).write(graph, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private ObjectNode json(DocumentFacts read) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("language", read.language()).put("published", read.published());
    ArrayNode facts = answer.putArray("facts");
    read.facts().forEach(fact -> put(facts.addObject(), fact));
    return answer;
  }

  private void put(ObjectNode object, Fact fact) {
    Evidence evidence = fact.best();
    object.put("relation", fact.relation());
    put(object, "subject", Optional.of(fact.subject()));
    put(object, "object", Optional.of(fact.object()));
    object.put("date", fact.date()).put("status", fact.status().label());
    put(object, "place", fact.place());
    put(object, "sender", fact.sender());
    object.put("label", fact.label()).put("quote", evidence.quote());
    object.put("start", evidence.span().start()).put("end", evidence.span().end());
    object.put("rule", evidence.rule()).put("confidence", evidence.confidence());
  }

  private void put(ObjectNode object, String role, Optional<Argument> argument) {
    argument.ifPresentOrElse(
        who ->
            object
                .putObject(role)
                .put("iri", iris.argument(who))
                .put("name", who.name())
                .put("type", who.type()),
        () -> object.putNull(role));
  }
}
