package org.kutniti.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.ontology.Ontology;
import org.kutniti.search.NameIndex;

/**
 * What a service of the Reconciliation Service API rests on.
 *
 * @param catalog whom it knows
 * @param names the catalogue's names
 * @param ontology the classes of these
 * @param properties what may be asked of them besides names
 * @param locals what the names of those start with who have no id of Wikidata's
 */
public record Holdings(
    EntityCatalog catalog,
    NameIndex names,
    Ontology ontology,
    Properties properties,
    String locals) {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** What the ids of a scope stand behind in IRIs. */
  String space(Scope scope) {
    return scope == Scope.LOCAL ? locals : WIKIDATA;
  }

  Optional<Entity> entity(String id, Scope scope) {
    return catalog.byId(id).filter(scope::has);
  }

  Reconciler reconciler(Scope scope, Labels labels) {
    return new Reconciler(catalog, names, ontology, properties, scope, labels);
  }

  /** The classes that somebody in the catalogue is of, near or far. */
  List<String> types() {
    return catalog.all().stream()
        .map(Entity::type)
        .distinct()
        .flatMap(type -> Stream.of(type, ontology.kind(type)))
        .distinct()
        .sorted()
        .toList();
  }

  /** The properties that members of a class may have; all where no class is told. */
  List<Property> properties(String type) {
    return properties.all().stream()
        .filter(p -> type.isEmpty() || ontology.isAny(type, p.types()) || isAbove(type, p))
        .toList();
  }

  private boolean isAbove(String type, Property property) {
    return property.types().stream().anyMatch(t -> ontology.isA(t, type));
  }

  String typeName(String type, Labels labels) {
    return labels.of(ontology.labels(type)).map(Labels.Label::text).orElse(type);
  }
}
