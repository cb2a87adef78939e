package org.kutniti.ontology;

import static org.kutniti.ontology.OntologyFiles.local;
import static org.kutniti.ontology.OntologyFiles.term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the relations and classes out of an ontology's triples. */
final class OntologyReader {
  private static final String AGREEMENT = "Agreement";

  private final OntologyFiles files;

  OntologyReader(OntologyFiles files) {
    this.files = files;
  }

  Ontology read() {
    List<Relation> relations =
        files
            .instances(term("Relation"))
            .map(this::relation)
            .sorted(Comparator.comparing(Relation::name))
            .toList();
    if (relations.isEmpty()) {
      throw files.problem("Relation", "declares no relation; expected a dip:Relation");
    }
    return new Ontology(() -> files, relations, superTypes());
  }

  private Relation relation(Node property) {
    Set<String> domain = classes(property, RDFS.domain.asNode());
    Set<String> range = classes(property, RDFS.range.asNode());
    boolean joint = range.equals(Set.of(AGREEMENT));
    return new Relation(
        local(property),
        property.getURI(),
        files.isInstance(property, OWL.SymmetricProperty.asNode()),
        domain,
        joint ? domain : range,
        joint,
        files.object(property, term("withinDays")).map(days -> days(property, days)).orElse(0),
        files.object(property, term("describedBy")).map(OntologyFiles::local),
        files.object(property, term("wikidataProperty")).map(Node::getLocalName),
        labels(property));
  }

  private int days(Node property, Node days) {
    if (days.isLiteral() && days.getLiteralValue() instanceof Integer number && number >= 0) {
      return number;
    }
    throw files.problem(
        local(property), local(property) + " has dip:withinDays " + days + "; expected a number");
  }

  /** The class that the arc points to, or the members of the union it points to. */
  private Set<String> classes(Node property, Node arc) {
    String what = local(property) + " has no rdfs:" + arc.getLocalName();
    Node type =
        files
            .object(property, arc)
            .orElseThrow(() -> files.problem(local(property), what + "; expected a class"));
    return files
        .object(type, OWL.unionOf.asNode())
        .map(this::members)
        .orElseGet(() -> Stream.of(type))
        .map(member -> declared(property, member))
        .collect(Collectors.toUnmodifiableSet());
  }

  private String declared(Node property, Node type) {
    if (!type.isURI() || !files.isInstance(type, OWL.Class.asNode())) {
      String what = local(property) + " relates " + (type.isURI() ? local(type) : "something");
      throw files.problem(local(property), what + "; expected an owl:Class that the file declares");
    }
    return local(type);
  }

  private Stream<Node> members(Node list) {
    return Stream.iterate(
            Optional.of(list), Optional::isPresent, cell -> next(cell.get(), RDF.rest.asNode()))
        .flatMap(cell -> next(cell.get(), RDF.first.asNode()).stream());
  }

  private Optional<Node> next(Node cell, Node arc) {
    return files.object(cell, arc);
  }

  private Map<String, String> labels(Node term) {
    return files
        .objects(term, RDFS.label.asNode())
        .collect(
            Collectors.toMap(
                Node::getLiteralLanguage, Node::getLiteralLexicalForm, (one, other) -> one));
  }

  private Map<String, Set<String>> superTypes() {
    return files
        .instances(OWL.Class.asNode())
        .filter(Node::isURI)
        .collect(Collectors.toMap(OntologyFiles::local, this::superTypes));
  }

  /** All above a class, near and far. */
  private Set<String> superTypes(Node type) {
    Set<String> above = new TreeSet<>();
    climb(type, above);
    return above;
  }

  private void climb(Node type, Set<String> above) {
    files
        .objects(type, RDFS.subClassOf.asNode())
        .filter(superType -> superType.isURI() && above.add(local(superType)))
        .forEach(superType -> climb(superType, above));
  }
}
