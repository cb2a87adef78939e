package org.kutniti.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.OntologyWriter;

/**
 * A file that holds a graph, to be read back.
 *
 * @param file the file, for messages
 * @param name its name without the ending of how it is packed; its ending tells the syntax
 */
public record DumpFile(Path file, String name) {
  /** Where triples go that the file has in no graph, so that the union of all graphs has them. */
  private static final Node GRAPH = NodeFactory.createURI("urn:kutniti:dump");

  private static final Node SUBJECT =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
  private static final Node RELATION = NodeFactory.createURI(Ontology.NAMESPACE + "Relation");

  /**
   * Reads it into an empty dataset, and adds what its profile leaves unsaid: where no fact reifies
   * a triple term, the terms that the arcs name; where no fact has arcs, the arcs. A file that
   * tells of no relation gets the ontology.
   *
   * @param in what the file holds, unpacked
   * @param quads get named graphs alone, in transactions of their own
   * @throws UnreadableException naming file and place, when that is no RDF
   */
  public void read(InputStream in, DatasetGraph quads, Ontology ontology) {
    Lang syntax = syntax();
    Txn.executeWrite(quads, () -> parse(in, syntax, quads));
    List<Triple> unsaid =
        Txn.calculateRead(quads, () -> unsaid(GraphView.createUnionGraph(quads), ontology));
    Txn.executeWrite(quads, () -> unsaid.forEach(one -> quads.add(Quad.create(GRAPH, one))));
  }

  private Lang syntax() {
    return Optional.ofNullable(RDFLanguages.pathnameToLang(name))
        .filter(RDFParserRegistry::isRegistered)
        .orElseThrow(
            () ->
                new UnreadableException(
                    file + ": expected a name that ends in .ttl, .trig, .nt, .nq, .jsonld or .rdf",
                    null));
  }

  private void parse(InputStream in, Lang syntax, DatasetGraph quads) {
    OwnContexts.only();
    try {
      RDFParser.source(in)
          .lang(syntax)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(new NamedQuads(GRAPH, quads));
    } catch (RuntimeException e) {
      // parsers fail over broken files with more than their own exceptions
      String problem = Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
      throw new UnreadableException(file + ": " + problem, e);
    }
  }

  private static List<Triple> unsaid(Graph data, Ontology ontology) {
    List<Triple> unsaid = new ArrayList<>();
    if (!data.contains(Node.ANY, Profile.REIFIES, Node.ANY)) {
      unsaid.addAll(constructed("rdf12-from-rdf11", data));
    } else if (!data.contains(Node.ANY, SUBJECT, Node.ANY)) {
      unsaid.addAll(constructed("rdf11-from-rdf12", data));
    }
    if (!data.contains(Node.ANY, Node.ANY, RELATION)) {
      OntologyWriter.write(ontology, Iris.DEFAULT).forEach(quad -> unsaid.add(quad.asTriple()));
    }
    return unsaid;
  }

  private static List<Triple> constructed(String query, Graph data) {
    List<Triple> added = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.graph(data).query(QueryFactory.create(text(query), Syntax.syntaxARQ)).build()) {
      execution.constructTriples().forEachRemaining(triple -> addIfNew(triple, data, added));
    }
    return added;
  }

  private static void addIfNew(Triple triple, Graph data, List<Triple> added) {
    if (!data.contains(triple)) {
      added.add(triple);
    }
  }

  private static String text(String query) {
    String resource = "/queries/" + query + ".rq";
    try (InputStream in = DumpFile.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
