package org.kutniti.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;

/**
 * Whether a fact's participant is the one that the gold names. Where the gold gives a Wikidata id
 * the fact must carry it; only a person that was not linked may match by one of the names that the
 * catalog gives that person.
 */
final class ArgumentComparison {
  private static final String PERSON = "Person";

  private final Map<String, Set<String>> personNames = new HashMap<>();

  ArgumentComparison(EntityCatalog catalog) {
    catalog.all().stream()
        .filter(entity -> entity.type().equals(PERSON) && entity.isWikidata())
        .forEach(person -> personNames.put(person.id(), allNames(person)));
  }

  private static Set<String> allNames(Entity person) {
    Set<String> all = new LinkedHashSet<>();
    for (Names names : person.names().values()) {
      all.add(names.label());
      all.addAll(names.others());
    }
    return all;
  }

  /**
   * Compares.
   *
   * @param gold id or name, alternatives joined by {@code |}
   * @param found IRI or id
   * @param name what the document calls it
   */
  boolean same(String gold, String found, String name) {
    return alternatives(gold).stream().anyMatch(each -> sameAs(each, found, name));
  }

  private boolean sameAs(String gold, String found, String name) {
    Optional<String> goldId = Iri.wikidataId(gold);
    if (goldId.isEmpty()) {
      return NameComparison.same(gold, name);
    }
    Optional<String> foundId = Iri.wikidataId(found);
    return foundId.isPresent() ? foundId.equals(goldId) : isCalled(goldId.get(), name);
  }

  private boolean isCalled(String person, String name) {
    return personNames.getOrDefault(person, Set.of()).stream()
        .anyMatch(known -> NameComparison.same(known, name));
  }

  /** Whether the gold gives a person's Wikidata id. */
  boolean isLinkedPerson(String gold) {
    return alternatives(gold).stream()
        .anyMatch(each -> Iri.wikidataId(each).filter(personNames::containsKey).isPresent());
  }

  private static List<String> alternatives(String gold) {
    return Arrays.asList(gold.split("\\|", -1));
  }
}
