package org.kutniti.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;
import org.kutniti.store.Store;

/** Compares the facts of a store with what Wikidata says. */
public final class Comparer {
  private final Ontology ontology;
  private final Wikidata wikidata;

  /**
   * A comparer.
   *
   * @param ontology whose relations are compared
   */
  public Comparer(Ontology ontology, Wikidata wikidata) {
    this.ontology = ontology;
    this.wikidata = wikidata;
  }

  /** The comparisons, by relation, and what could not be compared. */
  public Compared compare(Store store) {
    List<StoredFact> facts = store.read(StoredFact::all);
    List<Comparison> comparisons = new ArrayList<>();
    Map<String, Long> left =
        facts.stream()
            .flatMap(fact -> whyNot(fact).stream())
            .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    for (Relation relation : ontology.relations()) {
      List<StoredFact> ours =
          facts.stream()
              .filter(f -> f.relation().equals(relation.iri()) && whyNot(f).isEmpty())
              .toList();
      if (!ours.isEmpty()) {
        comparisons.addAll(compare(relation, ours));
      }
    }
    return new Compared(comparisons, left);
  }

  private List<Comparison> compare(Relation relation, List<StoredFact> facts) {
    Map<Pair, Set<Statement>> said =
        wikidata.statements(relation, facts.stream().map(StoredFact::pair).toList());
    Judge judge = new Judge(relation);
    return facts.stream().map(f -> judge.judge(f, said.getOrDefault(f.pair(), Set.of()))).toList();
  }

  /** Why a fact cannot be compared; empty when it can. */
  private Optional<String> whyNot(StoredFact fact) {
    Relation relation =
        ontology.relations().stream()
            .filter(r -> r.iri().equals(fact.relation()))
            .findFirst()
            .orElse(null);
    if (relation == null || !wikidata.says(relation)) {
      return Optional.of("of a relation that Wikidata has no property for");
    }
    if (!fact.is(Status.ASSERTED) && !fact.is(Status.ENDED)) {
      return Optional.of("neither asserted nor ended");
    }
    return fact.isOfItems()
        ? Optional.empty()
        : Optional.of("between participants that are not both items of Wikidata");
  }
}
