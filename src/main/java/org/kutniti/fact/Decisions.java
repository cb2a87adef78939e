package org.kutniti.fact;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.KnowledgeException;
import org.kutniti.link.Link;

/**
 * What people have decided of those whom reading leaves uncertain. What is certain by itself is not
 * touched, but for entities that have a local id only. Immutable; threads may share one.
 */
public final class Decisions {
  /** Nothing is decided. */
  public static final Decisions NONE = new Decisions(List.of(), Map.of());

  private record Key(String local, String document) {}

  private final Map<Key, Decision> decisions = new HashMap<>();
  private final Map<String, Entity> entities;

  private Decisions(List<Decision> all, Map<String, Entity> entities) {
    all.forEach(d -> decisions.put(new Key(d.local(), d.document()), d));
    this.entities = Map.copyOf(entities);
  }

  /**
   * Reads decisions.
   *
   * @param files the later counts before the earlier
   * @param catalog whom else they may name
   * @throws KnowledgeException naming every line that is not as it must be
   */
  public static Decisions read(List<Path> files, EntityCatalog catalog) {
    return of(files.stream().flatMap(f -> DecisionFile.read(f).stream()).toList(), catalog);
  }

  /** Decisions at hand; of two on the same name the later counts. */
  public static Decisions of(List<Decision> all, EntityCatalog catalog) {
    return all.isEmpty() ? NONE : new Decisions(all, DecidedEntities.of(all, catalog));
  }

  /**
   * The fact with what was decided of all who take part.
   *
   * @param document id of the document that states it
   * @return nothing when by the decisions somebody would stand in the relation to himself
   */
  public Optional<Fact> applied(Fact fact, String document) {
    if (decisions.isEmpty()) {
      return Optional.of(fact);
    }
    Argument subject = applied(fact.subject(), document);
    Argument object = applied(fact.object(), document);
    if (subject.entity().isPresent() && subject.entity().equals(object.entity())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fact(
            fact.relation(),
            subject,
            object,
            fact.date(),
            fact.status(),
            fact.place().map(place -> applied(place, document)),
            fact.sender().map(sender -> applied(sender, document)),
            fact.label(),
            fact.begins(),
            fact.evidence()));
  }

  private Argument applied(Argument argument, String document) {
    boolean settled = argument.entity().filter(Entity::isWikidata).isPresent();
    return settled
        ? argument
        : decision(local(argument), document).map(d -> decided(argument, d)).orElse(argument);
  }

  private static String local(Argument argument) {
    return argument.entity().map(Entity::id).orElseGet(() -> Iris.local(argument));
  }

  // Names that were joined under a local id get what was decided of that id afterwards.
  private Optional<Decision> decision(String local, String document) {
    Optional<Decision> own = of(local, document);
    return own.filter(d -> !d.isNobody())
        .flatMap(d -> of(d.id(), document))
        .filter(d -> !d.isNobody())
        .or(() -> own);
  }

  private Optional<Decision> of(String local, String document) {
    return Optional.ofNullable(decisions.get(new Key(local, document)))
        .or(() -> Optional.ofNullable(decisions.get(new Key(local, ""))));
  }

  private Argument decided(Argument given, Decision decision) {
    if (decision.isNobody()) {
      return new Argument(
          given.name(),
          given.language(),
          given.type(),
          given.entity(),
          List.of(),
          given.link(),
          given.served());
    }
    Entity entity = entities.get(decision.id());
    return new Argument(
        given.name(),
        given.language(),
        entity.type(),
        Optional.of(entity),
        List.of(),
        Link.NONE,
        given.served());
  }
}
