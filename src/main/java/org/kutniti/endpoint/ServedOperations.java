package org.kutniti.endpoint;

import java.util.Map;
import org.apache.jena.fuseki.auth.Auth;
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

  /** SPARQL updates, for those who are logged in. */
  static DataService updates(DatasetGraph data) {
    return guarded(data, Operation.Update, new UpdateAnswers());
  }

  /** The graph store protocol with changes, for those who are logged in. */
  static DataService uploads(DatasetGraph data) {
    return guarded(data, Operation.GSP_RW, new GraphWrites());
  }

  private static DataService guarded(
      DatasetGraph data, Operation operation, ActionProcessor processor) {
    Endpoint unnamed =
        Endpoint.create()
            .operation(operation)
            .processor(processor)
            .authPolicy(Auth.ANY_USER)
            .build();
    return DataService.newBuilder(data).addEndpoint(unnamed).build();
  }

  private static DataService service(
      DatasetGraph data, Operation operation, ActionProcessor processor) {
    Endpoint unnamed = Endpoint.create().operation(operation).processor(processor).build();
    return DataService.newBuilder(data).addEndpoint(unnamed).build();
  }
}
