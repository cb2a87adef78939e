package org.kutniti.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.reconcile.Properties;
import org.kutniti.reconcile.Property;
import org.kutniti.reconcile.Value;

/** The relations of the graph as properties of entities: what documents assert of them. */
record StoredRelations(DatasetGraph data, Iris iris, Ontology ontology, EntityCatalog catalog)
    implements Properties {
  @Override
  public List<Property> all() {
    return ontology.relations().stream().map(StoredRelations::property).toList();
  }

  private static Property property(Relation relation) {
    List<String> also = relation.wikidataProperty().stream().toList();
    return new Property(relation.name(), also, relation.subjectTypes(), relation.labels());
  }

  @Override
  public List<Value> of(Entity entity, Property property) {
    Optional<Relation> relation = ontology.relation(property.id());
    return relation.isEmpty()
        ? List.of()
        : Txn.calculateRead(data, () -> values(entity, relation.get()));
  }

  private List<Value> values(Entity entity, Relation relation) {
    Node subject = NodeFactory.createURI(iris.entity(entity.id()));
    Node predicate = NodeFactory.createURI(relation.iri());
    Set<String> objects = new TreeSet<>();
    quads(subject, predicate).map(Quad::getObject).forEach(o -> objects.add(o.getURI()));
    return objects.stream().flatMap(iri -> value(iri).stream()).toList();
  }

  /** An entity of the catalogue, or the name of what has none there. */
  private Optional<Value> value(String iri) {
    String shortest =
        iri.startsWith(iris.locals()) ? iri.substring(iris.locals().length()) : Iris.shortest(iri);
    if (catalog.byId(shortest).isPresent()) {
      return Optional.of(new Value.Thing(shortest));
    }
    return quads(NodeFactory.createURI(iri), RDFS.label.asNode())
        .map(Quad::getObject)
        .map(l -> (Value) new Value.Text(l.getLiteralLexicalForm(), l.getLiteralLanguage()))
        .findFirst();
  }

  private Stream<Quad> quads(Node subject, Node predicate) {
    return Iter.toList(data.findNG(Node.ANY, subject, predicate, Node.ANY)).stream();
  }
}
