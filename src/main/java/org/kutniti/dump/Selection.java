package org.kutniti.dump;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.kutniti.ontology.Ontology;

/**
 * Which facts are wanted: those to which all that is told applies.
 *
 * @param document the document that states them
 * @param participant who takes part in them, or sends who does
 * @param relation the relation that they are of
 * @param from a day: they may have happened on it or later
 * @param to a day: they may have happened on it or earlier. Facts without a date are in no span
 */
public record Selection(
    Optional<Node> document,
    Optional<Node> participant,
    Optional<Node> relation,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  private static final Node DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final List<Node> PARTICIPANTS =
      List.of(RDF.subject.asNode(), RDF.object.asNode(), dip("counterparty"), dip("sender"));

  private static Node dip(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  /** Whether nothing is told, so that all facts are wanted. */
  public boolean isEverything() {
    return Stream.of(document, participant, relation, from, to).allMatch(Optional::isEmpty);
  }

  /** Whether a fact is wanted. */
  boolean holds(DatasetGraph quads, Node fact) {
    return said(quads, fact, DERIVED_FROM, document)
        && said(quads, fact, RDF.predicate.asNode(), relation)
        && PARTICIPANTS.stream().anyMatch(role -> said(quads, fact, role, participant))
        && (from.isEmpty() && to.isEmpty() || isWithin(quads, fact));
  }

  private static boolean said(DatasetGraph quads, Node fact, Node property, Optional<Node> value) {
    return value.isEmpty() || quads.contains(Node.ANY, fact, property, value.get());
  }

  private boolean isWithin(DatasetGraph quads, Node fact) {
    if (!quads.contains(Node.ANY, fact, dip("date"), Node.ANY)) {
      return false;
    }
    Optional<LocalDate> earliest = day(quads, fact, "earliest");
    Optional<LocalDate> latest = day(quads, fact, "latest");
    return from.flatMap(day -> latest.map(last -> !last.isBefore(day))).orElse(true)
        && to.flatMap(day -> earliest.map(first -> !first.isAfter(day))).orElse(true);
  }

  private static Optional<LocalDate> day(DatasetGraph quads, Node fact, String bound) {
    return Iter.asStream(quads.findNG(Node.ANY, fact, dip(bound), Node.ANY))
        .map(Quad::getObject)
        .map(literal -> LocalDate.parse(literal.getLiteralLexicalForm()))
        .findFirst();
  }
}
