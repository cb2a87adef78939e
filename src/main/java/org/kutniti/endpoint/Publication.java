package org.kutniti.endpoint;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.search.Search;
import org.kutniti.text.Document;

/**
 * What an endpoint publishes.
 *
 * @param data the graphs
 * @param iris the names in them
 * @param ontology the relations that facts may have
 * @param search finds names, quotes and documents; without one there is no search
 * @param reader reads texts that are sent in; without one none are taken
 * @param entities who is known and where they lie; asked for when the first map is drawn
 */
public record Publication(
    DatasetGraph data,
    Iris iris,
    Ontology ontology,
    Optional<Search> search,
    Optional<Function<Document, DocumentFacts>> reader,
    Supplier<EntityCatalog> entities) {
  /** Graphs with the usual names, and nothing besides. */
  public static Publication of(DatasetGraph data) {
    return new Publication(
        data,
        Iris.DEFAULT,
        Ontology.builtIn(),
        Optional.empty(),
        Optional.empty(),
        EntityCatalog::builtIn);
  }
}
