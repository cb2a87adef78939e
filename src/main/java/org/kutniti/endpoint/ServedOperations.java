package org.kutniti.endpoint;

import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;

/** What Fuseki is to serve of a dataset, each under a path of its own. */
final class ServedOperations {
  static {
    // For a client that asks for no format we know: the one that most can read.
    DEF.acceptResultSetXML = MediaType.create(WebContent.contentTypeResultsJSON);
    DEF.acceptRDFXML = MediaType.create(WebContent.contentTypeTurtle);
    DEF.acceptNQuads = MediaType.create(WebContent.contentTypeTriG);
  }

  private ServedOperations() {}

  /** SPARQL queries. */
  static DataService queries(DatasetGraph data) {
    return service(data, Operation.Query, new QueryAnswers());
  }

  /** The graph store protocol, for reading. */
  static DataService graphs(DatasetGraph data) {
    return service(data, Operation.GSP_R, new GraphReads());
  }

  private static DataService service(
      DatasetGraph data, Operation operation, ActionProcessor processor) {
    Endpoint unnamed = Endpoint.create().operation(operation).processor(processor).build();
    return DataService.newBuilder(data).addEndpoint(unnamed).build();
  }
}
