package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.web.HttpNames;
import org.kutniti.http.Problem;

/** The graph store protocol with changes. The default graph is a union and takes none. */
final class GraphWrites extends GSP_RW {
  @Override
  public void validate(HttpAction action) {
    super.validate(action);
    if (action.getRequestParameter(HttpNames.paramGraph) == null) {
      Refusal.tell(
          action,
          Problem.of(
              HttpServletResponse.SC_BAD_REQUEST,
              "Name a graph, ?graph=IRI: the default graph is the union of all."));
    }
  }
}
