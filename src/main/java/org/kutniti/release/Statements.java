package org.kutniti.release;

import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Adds statements to a description.
 *
 * @param prefixes the namespaces that names may be shortened by
 */
record Statements(DatasetGraph quads, Map<String, String> prefixes) {
  private static final Node GRAPH = NodeFactory.createURI("urn:x-arq:description");

  /** A node for an IRI, relative ones included, or for a shortened one. */
  Node node(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
    return NodeFactory.createURI(namespace == null ? name : namespace + name.substring(colon + 1));
  }

  void type(Node subject, String type) {
    quads.add(Quad.create(GRAPH, subject, RDF.type.asNode(), node(type)));
  }

  void link(Node subject, String property, Node object) {
    quads.add(Quad.create(GRAPH, subject, node(property), object));
  }

  void link(Node subject, String property, String object) {
    link(subject, property, node(object));
  }

  void say(Node subject, String property, String text, String language) {
    link(subject, property, NodeFactory.createLiteralLang(text, language));
  }

  void say(Node subject, String property, String text) {
    link(subject, property, NodeFactory.createLiteralString(text));
  }

  void value(Node subject, String property, String value, String datatype) {
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(node("xsd:" + datatype).getURI());
    link(subject, property, NodeFactory.createLiteralDT(value, type));
  }

  void number(Node subject, String property, long number) {
    value(subject, property, Long.toString(number), "integer");
  }
}
