package org.kutniti.rdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kutniti.ontology.Ontology;

/** The RDF terms that the graph is made of. */
final class Terms {
  static final Node TYPE = RDF.type.asNode();
  static final Node SUBJECT = RDF.subject.asNode();
  static final Node PREDICATE = RDF.predicate.asNode();
  static final Node OBJECT = RDF.object.asNode();
  static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
  static final Node LABEL = RDFS.label.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node TITLE = DCTerms.title.asNode();
  static final Node SOURCE = DCTerms.source.asNode();
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node LANGUAGE = DCTerms.language.asNode();
  static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  private static final RDFDatatype EDTF =
      TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF-level1");
  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{1,8}+(?:-[A-Za-z0-9]{1,8}+)*+");

  private static final Map<String, Node> DIP = new ConcurrentHashMap<>();

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** A term of the ontology by its local name; the same node each time. */
  static Node dip(String localName) {
    return DIP.computeIfAbsent(localName, name -> iri(Ontology.NAMESPACE + name));
  }

  /** Text in a language, or plain where the tag is none (BCP 47). */
  static Node text(String text, String language) {
    return LANGUAGE_TAG.matcher(language).matches()
        ? NodeFactory.createLiteralLang(text, language)
        : plain(text);
  }

  static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node edtf(String date) {
    return NodeFactory.createLiteralDT(date, EDTF);
  }

  static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }

  static Node day(String date) {
    return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
  }
}
