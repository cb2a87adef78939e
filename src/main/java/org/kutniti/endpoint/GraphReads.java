package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.kutniti.http.Problem;

/**
 * The graph store protocol, for reading. The default graph is the union of all graphs, as it is for
 * queries; without a word on which graph, the request is for all of them.
 */
final class GraphReads extends GSP_R {
  private static final List<String> GRAPHS =
      List.of(HttpNames.paramGraphDefault, HttpNames.paramGraph);

  private final Map<String, String> prefixes;

  /** Takes prefixes that answers may use. */
  GraphReads(Map<String, String> prefixes) {
    this.prefixes = Map.copyOf(prefixes);
  }

  /** Which parameters there may be is seen where they are read. */
  @Override
  public void validate(HttpAction action) {
    if (GRAPHS.stream().allMatch(name -> action.getRequestParameter(name) != null)) {
      ServletOps.errorBadRequest("Both ?default and ?graph");
    }
  }

  @Override
  protected void doGet(HttpAction action) {
    Refusal.guard(
        action,
        () -> {
          negotiate(action);
          return action;
        });
  }

  private void negotiate(HttpAction action) {
    if (GRAPHS.stream().anyMatch(name -> action.getRequestParameter(name) != null)) {
      Choice<GraphFormat> choice = Choice.of(action.getRequest(), List.of(GraphFormat.values()));
      answer(action, choice, () -> DatasetGraphFactory.wrap(graph(action)));
    } else {
      answer(
          action, Choice.of(action.getRequest(), GraphFormat.ofDatasets()), action::getActiveDSG);
    }
  }

  private interface Source {
    DatasetGraph open();
  }

  private void answer(HttpAction action, Choice<GraphFormat> choice, Source source) {
    action.setResponseContentType(choice.contentType());
    action.beginRead();
    try {
      new GraphAnswer(choice.format(), prefixes)
          .write(source.open(), action.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      action.endRead();
    }
  }

  private static Graph graph(HttpAction action) {
    DatasetGraph data = new UnionAsDefault(action.getActiveDSG());
    GraphTarget target = GraphTarget.determineTarget(data, action);
    if (!target.exists()) {
      throw Problem.of(HttpServletResponse.SC_NOT_FOUND, "There is no such graph.").thrown();
    }
    return target.graph();
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
