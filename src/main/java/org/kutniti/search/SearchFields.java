package org.kutniti.search;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kutniti.ontology.Ontology;

/** What can be searched: a field for names, quotes, titles and whole texts each. */
final class SearchFields {
  static final Node LABEL = RDFS.label.asNode();
  static final Node OTHER_NAME = SKOS.altLabel.asNode();
  static final Node QUOTE = NodeFactory.createURI(Ontology.NAMESPACE + "quote");
  static final Node TITLE = DCTerms.title.asNode();
  static final Node TEXT = NodeFactory.createURI(Ontology.NAMESPACE + "text");

  /** All properties whose values are indexed. */
  static final List<Node> PROPERTIES = List.of(LABEL, OTHER_NAME, QUOTE, TITLE, TEXT);

  private static final Set<Node> INDEXED = Set.copyOf(PROPERTIES);

  private static final String NAME_FIELD = "name";

  private SearchFields() {}

  /** Whether the index has a text for the quad. */
  static boolean isIndexed(Quad quad) {
    return INDEXED.contains(quad.getPredicate()) && quad.getObject().isLiteral();
  }

  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", NAME_FIELD);
    definition.setGraphField("graph");
    definition.setLangField("lang");
    definition.setUidField("uid");
    definition.set(NAME_FIELD, LABEL);
    definition.set(NAME_FIELD, OTHER_NAME);
    definition.set("quote", QUOTE);
    definition.set("title", TITLE);
    definition.set("text", TEXT);
    return definition;
  }
}
