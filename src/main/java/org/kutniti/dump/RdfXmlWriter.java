package org.kutniti.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/** RDF/XML: a description for each subject, an element for each value, written as they come. */
final class RdfXmlWriter implements TripleWriter {
  private final Writer out;
  private final Map<String, String> names = new TreeMap<>();

  RdfXmlWriter(OutputStream out, Map<String, String> prefixes) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new TreeMap<>(prefixes).forEach((prefix, namespace) -> names.putIfAbsent(namespace, prefix));
    names.put(RDF.getURI(), "rdf");
  }

  @Override
  public void start() {
    print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    names.forEach((namespace, prefix) -> print("\n  xmlns:" + prefix + attribute("", namespace)));
    print(">\n");
  }

  @Override
  public void write(Node subject, List<Triple> triples) {
    print("  <rdf:Description" + name(subject, "rdf:about") + ">\n");
    triples.stream().map(XmlText::legal).forEach(this::element);
    print("  </rdf:Description>\n");
  }

  private void element(Triple triple) {
    String iri = triple.getPredicate().getURI();
    int split = Util.splitNamespaceXML(iri);
    if (split == iri.length()) {
      throw new UnwritableException(iri + ": no property of RDF/XML can be called that");
    }
    String namespace = iri.substring(0, split);
    String prefix = names.getOrDefault(namespace, "ns");
    String element = prefix + ":" + iri.substring(split);
    String declared = names.containsKey(namespace) ? "" : attribute(" xmlns:ns", namespace);
    Node value = triple.getObject();
    print("    <" + element + declared);
    if (value.isLiteral()) {
      print(kind(value) + ">" + text(value.getLiteralLexicalForm()) + "</" + element + ">\n");
    } else {
      print(name(value, "rdf:resource") + "/>\n");
    }
  }

  private static String name(Node node, String attribute) {
    // labels of blank nodes may hold what no name in XML may
    return node.isBlank()
        ? attribute(" rdf:nodeID", "b" + node.getBlankNodeLabel().replaceAll("[^\\p{Alnum}]", "_"))
        : attribute(" " + attribute, node.getURI());
  }

  private static String kind(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return attribute(" xml:lang", literal.getLiteralLanguage());
    }
    return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? ""
        : attribute(" rdf:datatype", literal.getLiteralDatatypeURI());
  }

  private static String attribute(String name, String value) {
    return name + "=\"" + text(value).replace("\"", "&quot;") + "\"";
  }

  /** A carriage return as it stands would be read as a line feed (XML 1.0, section 2.11). */
  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#xD;");
  }

  @Override
  public void finish() {
    print("</rdf:RDF>\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
