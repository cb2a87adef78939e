package org.kutniti.endpoint;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.kutniti.fact.Iris;

/**
 * The saved queries and the prefixes as data, in the terms of SHACL.
 *
 * @param out gets them
 */
record Examples(Iris iris, Graph out) {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Node TYPE = RDF.type.asNode();

  void add(List<SavedQuery> queries, Map<String, String> prefixes) {
    Node dataset = iri(iris.dataset());
    out.add(dataset, TYPE, iri(VOID + "Dataset"));
    out.add(dataset, TYPE, iri("http://www.w3.org/ns/dcat#Dataset"));
    title(dataset);
    out.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(iris.base()));
    prefixes.forEach((prefix, namespace) -> declare(dataset, prefix, namespace));
    queries.forEach(query -> add(dataset, query));
  }

  private void title(Node dataset) {
    Node title = DCTerms.title.asNode();
    out.add(
        dataset,
        title,
        NodeFactory.createLiteralString("Kutniti: what documents say about states"));
  }

  private void declare(Node dataset, String prefix, String namespace) {
    Node node = iri(iris.at(List.of("prefix", prefix)));
    out.add(dataset, iri(SHACL + "declare"), node);
    out.add(node, TYPE, iri(SHACL + "PrefixDeclaration"));
    out.add(node, iri(SHACL + "prefix"), NodeFactory.createLiteralString(prefix));
    out.add(
        node,
        iri(SHACL + "namespace"),
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void add(Node dataset, SavedQuery saved) {
    Node node = iri(iris.at(List.of("query", saved.name())));
    String form = form(QueryFactory.create(saved.text(), Syntax.syntaxARQ));
    String title = Character.toUpperCase(form.charAt(0)) + form.substring(1);
    out.add(node, TYPE, iri(SHACL + "SPARQLExecutable"));
    out.add(node, TYPE, iri(SHACL + "SPARQL" + title + "Executable"));
    out.add(node, iri(SHACL + form), NodeFactory.createLiteralString(saved.text()));
    out.add(node, iri(SHACL + "prefixes"), dataset);
    saved.titles().forEach((language, text) -> say(node, RDFS.label.asNode(), text, language));
    saved
        .descriptions()
        .forEach((language, text) -> say(node, RDFS.comment.asNode(), text, language));
  }

  private void say(Node node, Node property, String text, String language) {
    out.add(node, property, NodeFactory.createLiteralLang(text, language));
  }

  private static String form(Query query) {
    return query.isSelectType()
        ? "select"
        : query.isAskType() ? "ask" : query.isConstructType() ? "construct" : "describe";
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
