package org.kutniti.endpoint;

import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * The graph store protocol, for reading. The default graph is the union of all graphs, as it is for
 * queries.
 */
final class GraphReads extends GSP_R {
  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    DatasetGraph data = super.decideDataset(action);
    return isWhole(action)
        ? Rdf11.fitting(action, data, DEF.quadsOffer)
        : new UnionAsDefault(Rdf11.fitting(action, data, DEF.rdfOffer));
  }

  /** Without a word on which graph, the request is for the dataset with all its graphs. */
  private static boolean isWhole(HttpAction action) {
    return action.getRequestQueryString() == null;
  }

  private static final class UnionAsDefault extends DatasetGraphWrapper {
    UnionAsDefault(DatasetGraph data) {
      super(data);
    }

    @Override
    public Graph getDefaultGraph() {
      return getUnionGraph();
    }
  }
}
