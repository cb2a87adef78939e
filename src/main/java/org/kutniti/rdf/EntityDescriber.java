package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.TreeMap;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Iris;

/** Describes those whom facts are about: with all that is known, or with what the document says. */
record EntityDescriber(Iris iris) {

  /**
   * Describes a participant.
   *
   * @param document the document that names it
   */
  void describe(Description document, Argument argument) {
    argument
        .entity()
        .ifPresentOrElse(entity -> certain(document, entity), () -> uncertain(document, argument));
  }

  private void certain(Description document, Entity entity) {
    Description node =
        new Description(document.quads(), iri(iris.entitiesGraph()), iri(iris.entity(entity.id())));
    node.a(entity.type());
    new TreeMap<>(entity.names()).forEach((language, names) -> names(node, language, names));
    node.with("state", entity.state().map(iris::entity).map(Terms::iri));
  }

  private static void names(Description node, String language, Names names) {
    if (!names.label().isEmpty()) {
      node.with(Terms.LABEL, Terms.text(names.label(), language));
    }
    names.others().forEach(other -> node.with(Terms.ALT_LABEL, Terms.text(other, language)));
  }

  // Another document may mean somebody else by the name, and then names other candidates.
  private void uncertain(Description document, Argument argument) {
    Description node = document.of(iri(iris.argument(argument)));
    node.a(argument.type()).with(Terms.LABEL, Terms.text(argument.name(), argument.language()));
    argument
        .candidates()
        .forEach(entity -> node.with(Terms.CLOSE_MATCH, iri(iris.entity(entity.id()))));
  }
}
