package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Iris;

/**
 * Describes those whom facts are about: with all that is known, or with what the document says.
 * What is known of somebody is worked out once for all documents.
 */
final class EntityDescriber {
  private final Iris iris;
  private final Map<Entity, List<Quad>> known = new ConcurrentHashMap<>();

  EntityDescriber(Iris iris) {
    this.iris = iris;
  }

  /**
   * Describes a participant.
   *
   * @param document the document that names it
   */
  void describe(Description document, Argument argument) {
    argument
        .entity()
        .ifPresentOrElse(
            entity -> document.quads().addAll(known.computeIfAbsent(entity, this::certain)),
            () -> uncertain(document, argument));
  }

  private List<Quad> certain(Entity entity) {
    List<Quad> quads = new ArrayList<>();
    Description node =
        new Description(quads, iri(iris.entitiesGraph()), iri(iris.entity(entity.id())));
    node.a(entity.type());
    new TreeMap<>(entity.names()).forEach((language, names) -> names(node, language, names));
    node.with("state", entity.state().map(iris::entity).map(Terms::iri));
    return List.copyOf(quads);
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
