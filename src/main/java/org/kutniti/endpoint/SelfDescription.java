package org.kutniti.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/**
 * What a dataset says of itself, to stand in a graph of its own: how much of what is in it (VoID),
 * questions that it can be asked, and the prefixes that these use (SHACL). Clients that know these
 * vocabularies need no more to be set up.
 */
public final class SelfDescription {
  private final Iris iris;
  private final Ontology ontology;
  private final SavedQueries queries = SavedQueries.builtIn();
  private volatile DatasetStatistics counting;
  private volatile boolean stopped;

  /** Describes data of these names. */
  public SelfDescription(Iris iris, Ontology ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  /** Changes with all that is not counted. */
  public String version() {
    List<String> parts = new ArrayList<>();
    queries.all().forEach(query -> parts.add(query.name() + query.text()));
    parts.add(new TreeMap<>(ontology.prefixes()).toString());
    return Digest.of(parts);
  }

  /**
   * Counts and describes; takes time in proportion to the data.
   *
   * @param data in a transaction, without the graph that the description is for
   * @throws QueryCancelledException when it was stopped
   */
  public List<Quad> write(DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    counting = new DatasetStatistics(data, iris, graph);
    if (stopped) {
      counting.stop();
    }
    counting.count();
    new Examples(iris, graph).add(queries.all(), ontology.prefixes());
    Node name = NodeFactory.createURI(iris.descriptionGraph());
    return Iter.toList(Iter.map(graph.find(), triple -> Quad.create(name, triple)));
  }

  /** Stops the counting, from another thread. */
  public void stop() {
    stopped = true;
    DatasetStatistics now = counting;
    if (now != null) {
      now.stop();
    }
  }
}
