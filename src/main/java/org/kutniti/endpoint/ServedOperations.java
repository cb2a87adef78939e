package org.kutniti.endpoint;

import java.util.Map;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.sparql.core.DatasetGraph;

/** What Fuseki is to serve of a dataset, each under a path of its own. */
final class ServedOperations {
  private ServedOperations() {}

  /** SPARQL queries. */
  static DataService queries(DatasetGraph data, Limits limits) {
    return service(data, Operation.Query, new QueryAnswers(limits, ServiceDescription::send));
  }

  /** The graph store protocol, for reading. */
  static DataService graphs(DatasetGraph data, Map<String, String> prefixes) {
    return service(data, Operation.GSP_R, new GraphReads(prefixes));
  }

  private static DataService service(
      DatasetGraph data, Operation operation, ActionProcessor processor) {
    Endpoint unnamed = Endpoint.create().operation(operation).processor(processor).build();
    return DataService.newBuilder(data).addEndpoint(unnamed).build();
  }
}
