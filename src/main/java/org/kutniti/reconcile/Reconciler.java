package org.kutniti.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.ontology.Ontology;
import org.kutniti.search.NameIndex;

/** Finds whom a name may mean in a catalogue, by name, class and properties. */
public final class Reconciler implements Candidates {
  /** More are looked at than are asked for, since class and properties leave some out. */
  private static final int LOOKED_AT = 100;

  private static final double ALL_SURE = 100;

  /** From here on a name is the one that was asked for, and no other that is like it. */
  private static final double SAME_NAME = 97;

  /** What a name weighs against a property that is known. */
  private static final double NAME_WEIGHT = 2;

  private final EntityCatalog catalog;
  private final NameIndex names;
  private final Ontology ontology;
  private final ConstraintCheck check;
  private final Scope scope;
  private final Labels labels;

  private record Scored(Entity entity, double name, double score, String language) {}

  /**
   * A reconciler.
   *
   * @param scope whom it names; namesakes outside still make a name uncertain
   * @param labels in which languages it names them where the name asked for does not tell
   */
  public Reconciler(
      EntityCatalog catalog,
      NameIndex names,
      Ontology ontology,
      Properties properties,
      Scope scope,
      Labels labels) {
    this.catalog = catalog;
    this.names = names;
    this.ontology = ontology;
    this.check = new ConstraintCheck(catalog, properties);
    this.scope = scope;
    this.labels = labels;
  }

  @Override
  public List<List<Candidate>> of(List<Wanted> wanted) {
    return wanted.stream().map(this::candidates).toList();
  }

  private List<Candidate> candidates(Wanted wanted) {
    List<Scored> all =
        found(wanted).values().stream()
            .filter(s -> isOfType(s.entity(), wanted.types()) && check.allows(s.entity(), wanted))
            .map(s -> scored(s, wanted))
            .sorted(
                Comparator.comparing(Scored::score, Comparator.reverseOrder())
                    .thenComparing(s -> s.entity().id()))
            .toList();
    long rivals = all.stream().filter(s -> s.name() >= SAME_NAME).count();
    double best = all.isEmpty() ? 0 : all.get(0).score();
    return all.stream()
        .filter(s -> scope.has(s.entity()))
        .limit(wanted.limit())
        .map(s -> candidate(s, isCertain(s, all, rivals, best, wanted)))
        .toList();
  }

  /** Of namesakes one is certain only when its properties say so and those of no other do. */
  private boolean isCertain(
      Scored scored, List<Scored> all, long rivals, double best, Wanted wanted) {
    boolean fits = check.contradicts(scored.entity(), wanted) == 0;
    boolean alone = all.stream().filter(s -> s.score() == best).count() == 1;
    boolean told = rivals == 1 || check.confirms(scored.entity(), wanted) > 0;
    return scored.name() >= SAME_NAME && fits && alone && scored.score() == best && told;
  }

  private Map<Entity, Scored> found(Wanted wanted) {
    Map<Entity, Scored> found = new LinkedHashMap<>();
    Stream.concat(wanted.ids().stream(), wanted.names().stream())
        .flatMap(id -> catalog.byId(id).stream())
        .forEach(e -> found.put(e, new Scored(e, ALL_SURE, ALL_SURE, "")));
    for (String name : wanted.names()) {
      for (NameIndex.Hit hit : names.find(name, LOOKED_AT)) {
        Scored scored = new Scored(hit.name().entity(), hit.likeness(), 0, hit.name().language());
        found.merge(scored.entity(), scored, (a, b) -> b.name() > a.name() ? b : a);
      }
    }
    if (wanted.names().isEmpty() && wanted.ids().isEmpty()) {
      catalog.all().stream()
          .filter(e -> check.confirms(e, wanted) > 0)
          .forEach(e -> found.put(e, new Scored(e, 0, 0, "")));
    }
    return found;
  }

  private boolean isOfType(Entity entity, List<String> types) {
    return types.isEmpty() || ontology.isAny(entity.type(), Set.copyOf(types));
  }

  private Scored scored(Scored found, Wanted wanted) {
    double weight = wanted.names().isEmpty() && wanted.ids().isEmpty() ? 0 : NAME_WEIGHT;
    double properties = check.score(found.entity(), wanted);
    double score = (weight * found.name() + properties) / (weight + wanted.constraints().size());
    return new Scored(
        found.entity(), found.name(), Math.round(score * 10) / 10.0, found.language());
  }

  private Candidate candidate(Scored scored, boolean certain) {
    Entity entity = scored.entity();
    Labels shown = scored.language().isEmpty() ? labels : labels.first(scored.language());
    Labels.Label label = shown.of(entity);
    return new Candidate(
        entity.id(),
        label.text(),
        label.language(),
        EntityNotes.of(entity, catalog, shown),
        List.of(entity.type()),
        scored.score(),
        certain);
  }
}
