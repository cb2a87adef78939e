package org.kutniti.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kutniti.entity.EntityCatalog;

/**
 * The outcome of comparing facts with gold. A fact is right when relation, subject, object and
 * status agree; a fact found twice counts once, one that the gold calls optional not at all.
 *
 * @param relations counts by relation, in order of name
 * @param confusions how often a status was taken for another
 * @param details dates, places and persons of the facts that are right
 * @param mismatches every disagreement, document by document
 */
public record Evaluation(
    Map<String, Counts> relations,
    Map<Confusion, Integer> confusions,
    Details details,
    List<Mismatch> mismatches) {

  public Evaluation {
    relations = Collections.unmodifiableMap(new TreeMap<>(relations));
    confusions = Collections.unmodifiableMap(new LinkedHashMap<>(confusions));
    mismatches = List.copyOf(mismatches);
  }

  /**
   * Compares.
   *
   * @param catalog gives the names of persons
   */
  public static Evaluation of(
      List<GoldRow> gold, List<FactRow> facts, Conventions conventions, EntityCatalog catalog) {
    Map<String, List<GoldRow>> wanted = byDocument(gold, GoldRow::document);
    Map<String, List<FactRow>> found = byDocument(distinct(facts, conventions), FactRow::document);
    ArgumentComparison arguments = new ArgumentComparison(catalog);
    Tally tally = new Tally(arguments);
    SortedSet<String> documents = new TreeSet<>(wanted.keySet());
    documents.addAll(found.keySet());
    for (String document : documents) {
      List<GoldRow> rows = wanted.getOrDefault(document, List.of());
      new DocumentComparison(rows, conventions, arguments, tally)
          .compare(found.getOrDefault(document, List.of()));
    }
    return tally.result();
  }

  private static <T> Map<String, List<T>> byDocument(List<T> rows, Function<T, String> document) {
    return rows.stream().collect(Collectors.groupingBy(document));
  }

  private static List<FactRow> distinct(List<FactRow> facts, Conventions conventions) {
    Set<List<String>> seen = new HashSet<>();
    List<FactRow> distinct = new ArrayList<>();
    for (FactRow fact : facts) {
      if (seen.add(key(fact, conventions))) {
        distinct.add(fact);
      }
    }
    return distinct;
  }

  private static List<String> key(FactRow fact, Conventions conventions) {
    return List.of(
        fact.document(),
        fact.relation(),
        fact.subject(),
        fact.object(),
        fact.status(),
        fact.date(),
        conventions.labelled().contains(fact.relation()) ? fact.label() : "");
  }

  /** The counts of all relations together. */
  public Counts total() {
    return relations.values().stream().reduce(Counts.NONE, Counts::plus);
  }
}
