package org.kutniti.endpoint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.kutniti.fact.Iris;

/**
 * Counts what a dataset holds, in the terms of VoID, with a partition for each class, each
 * property, and each property of each class; for the kinds of values, too, by which editors
 * complete queries.
 */
final class DatasetStatistics {
  private static final String WHOLE =
      """
      SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?distinctSubjects)
             (COUNT(DISTINCT ?o) AS ?distinctObjects) (COUNT(DISTINCT ?p) AS ?properties)
      { ?s ?p ?o }""";
  private static final String CLASSES =
      "SELECT ?class (COUNT(DISTINCT ?s) AS ?entities) { ?s a ?class } GROUP BY ?class";
  private static final String PROPERTIES =
      """
      SELECT ?property (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?distinctSubjects)
             (COUNT(DISTINCT ?o) AS ?distinctObjects) { ?s ?property ?o } GROUP BY ?property""";
  private static final String OF_CLASSES =
      "SELECT ?class ?property (COUNT(*) AS ?triples) { ?s a ?class ; ?property ?o } GROUP BY ?class ?property";
  private static final String VALUES_OF_CLASSES =
      """
      SELECT ?class ?property ?valueClass (COUNT(*) AS ?triples)
      { ?s a ?class ; ?property ?o . ?o a ?valueClass } GROUP BY ?class ?property ?valueClass""";
  private static final String DATATYPES =
      """
      SELECT ?class ?property ?datatype (COUNT(*) AS ?triples)
      { ?s a ?class ; ?property ?o FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?datatype) }
      GROUP BY ?class ?property ?datatype""";

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String EXTENSION = "http://ldf.fi/void-ext#";

  private final DatasetGraph data;
  private final Iris iris;
  private final Graph out;
  private final Node dataset;
  private volatile boolean stopped;
  private volatile QueryExec running;

  /**
   * Counts within a transaction.
   *
   * @param out gets what is found
   */
  DatasetStatistics(DatasetGraph data, Iris iris, Graph out) {
    this.data = data;
    this.iris = iris;
    this.out = out;
    this.dataset = NodeFactory.createURI(iris.dataset());
  }

  /**
   * Counts.
   *
   * @throws QueryCancelledException when it was stopped
   */
  void count() {
    ask(WHOLE, row -> numbers(dataset, row));
    ask(CLASSES, row -> numbers(part(dataset, row, "class"), row));
    ask(PROPERTIES, row -> numbers(part(dataset, row, "property"), row));
    ask(OF_CLASSES, row -> numbers(part(part(dataset, row, "class"), row, "property"), row));
    ask(VALUES_OF_CLASSES, row -> numbers(valueClass(row), row));
    ask(DATATYPES, row -> numbers(datatype(row), row));
    long classes = out.stream(dataset, iri(VOID + "classPartition"), Node.ANY).count();
    out.add(dataset, iri(VOID + "classes"), number(classes));
  }

  /** Stops it, from another thread. */
  void stop() {
    stopped = true;
    QueryExec now = running;
    if (now != null) {
      now.abort();
    }
  }

  private void ask(String query, Consumer<Binding> reader) {
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      running = execution;
      if (stopped) {
        throw new QueryCancelledException();
      }
      List<Binding> rows = new ArrayList<>();
      execution.select().forEachRemaining(rows::add);
      rows.forEach(reader);
    } finally {
      running = null;
    }
  }

  private Node valueClass(Binding row) {
    Node of = part(part(dataset, row, "class"), row, "property");
    return part(of, VOID, "class", row.get("valueClass"));
  }

  private Node datatype(Binding row) {
    Node of = part(part(dataset, row, "class"), row, "property");
    return part(of, EXTENSION, "datatype", row.get("datatype"));
  }

  private Node part(Node of, Binding row, String kind) {
    return part(of, VOID, kind, row.get(kind));
  }

  /** The partition of a whole by a class, a property or a datatype; it has a name of its own. */
  private Node part(Node of, String namespace, String kind, Node by) {
    Node part = iri(iris.made("partition", List.of(of.toString(), kind, by.toString())));
    out.add(of, iri(namespace + kind + "Partition"), part);
    out.add(part, iri(namespace + kind), by);
    return part;
  }

  private void numbers(Node of, Binding row) {
    for (Var variable : row.varsMentioned()) {
      Node value = row.get(variable);
      if (value.isLiteral()) {
        out.add(of, iri(VOID + variable.getVarName()), value);
      }
    }
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralByValue(BigInteger.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
