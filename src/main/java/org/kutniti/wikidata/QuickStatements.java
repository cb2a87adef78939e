package org.kutniti.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Status;
import org.kutniti.store.Store;

/**
 * Statements in the first version of the language that Wikidata's tool for mass edits reads: an
 * item, a property, a value, then qualifiers and references, parted by tabs
 * (https://www.wikidata.org/wiki/Help:QuickStatements).
 */
public final class QuickStatements {
  private static final LocalQuery TYPES =
      LocalQuery.parse(
          "the classes of items",
          """
          PREFIX dip: <https://w3id.org/kutniti/ontology#>
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          SELECT DISTINCT ?item ?type {
            ?fact a dip:Fact ; rdf:subject|rdf:object|dip:counterparty ?item . ?item a ?type
          }
          """);

  private final Ontology ontology;
  private final Map<String, Alignment> alignments;
  private final double least;
  private final Map<String, Verdict> verdicts;

  /**
   * Statements for Wikidata.
   *
   * @param ontology tells which property says the same, and what it takes
   * @param least the confidence that a fact must have
   * @param compared what Wikidata has already; empty when that is not known
   */
  public QuickStatements(Ontology ontology, double least, Optional<Compared> compared) {
    this.ontology = ontology;
    this.least = least;
    this.alignments =
        Alignment.all(ontology).stream().collect(Collectors.toMap(a -> a.relation().iri(), a -> a));
    this.verdicts = new HashMap<>();
    compared.ifPresent(
        all -> all.comparisons().forEach(c -> verdicts.put(c.fact().iri(), c.verdict())));
  }

  /**
   * What is for Wikidata.
   *
   * @param lines the statements, sorted
   * @param facts how many facts they are of
   * @param left how many facts are left out, by the reason
   */
  public record Statements(List<String> lines, int facts, Map<String, Long> left) {
    public Statements {
      lines = List.copyOf(lines);
      left = new TreeMap<>(left);
    }
  }

  /** The statements of a store. */
  public Statements of(Store store) {
    return store.read(this::of);
  }

  private Statements of(DatasetGraph data) {
    Map<String, Set<String>> types = types(data);
    Map<String, List<Reference>> references = Reference.all(data);
    Set<String> lines = new TreeSet<>();
    Map<String, Long> left = new TreeMap<>();
    int given = 0;
    for (StoredFact fact : StoredFact.all(data)) {
      Optional<String> why = whyNot(fact, types);
      why.ifPresent(reason -> left.merge(reason, 1L, Long::sum));
      if (why.isEmpty()) {
        lines.addAll(lines(fact, references.getOrDefault(fact.iri(), List.of())));
        given++;
      }
    }
    return new Statements(new ArrayList<>(lines), given, left);
  }

  private static Map<String, Set<String>> types(DatasetGraph data) {
    Map<String, Set<String>> types = new HashMap<>();
    for (Map<String, String> row : TYPES.rows(data)) {
      String type = row.get("type").substring(row.get("type").indexOf('#') + 1);
      types.computeIfAbsent(row.get("item"), first -> new HashSet<>()).add(type);
    }
    return types;
  }

  private Optional<String> whyNot(StoredFact fact, Map<String, Set<String>> types) {
    Optional<Alignment.Constraints> model = constraints(fact);
    if (model.isEmpty()) {
      return Optional.of("of a relation that Wikidata has no property for");
    }
    if (!fact.is(Status.ASSERTED)) {
      return Optional.of("not asserted");
    }
    if (!fact.isOfItems()) {
      return Optional.of("between participants that are not both items of Wikidata");
    }
    if (fact.confidence() < least) {
      return Optional.of("of less confidence");
    }
    if (!fits(fact.pair(), model.get(), types)) {
      return Optional.of("between items of classes that the property does not take");
    }
    return Optional.ofNullable(verdicts.get(fact.iri())).flatMap(QuickStatements::known);
  }

  private static Optional<String> known(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> Optional.of("in Wikidata already");
      case CONFLICTING -> Optional.of("in conflict with Wikidata");
      case MISSING -> Optional.empty();
    };
  }

  private Optional<Alignment.Constraints> constraints(StoredFact fact) {
    return Optional.ofNullable(alignments.get(fact.relation())).flatMap(Alignment::constraints);
  }

  private boolean fits(Pair pair, Alignment.Constraints model, Map<String, Set<String>> types) {
    return fits(types.get(pair.subject()), model.subjects())
        && fits(types.get(pair.object()), model.values());
  }

  private boolean fits(Set<String> types, Set<String> taken) {
    return taken.isEmpty()
        || (types != null && types.stream().anyMatch(type -> ontology.isAny(type, taken)));
  }

  private List<String> lines(StoredFact fact, List<Reference> references) {
    Alignment.Constraints model = constraints(fact).orElseThrow();
    String rest = qualifiers(fact, model) + references(references);
    String line = line(fact.pair(), model) + rest;
    return alignments.get(fact.relation()).relation().symmetric()
        ? List.of(line, line(fact.pair().turned(), model) + rest)
        : List.of(line);
  }

  private static String line(Pair pair, Alignment.Constraints model) {
    return String.join(
        "\t", Iris.shortest(pair.subject()), model.property(), Iris.shortest(pair.object()));
  }

  private static String qualifiers(StoredFact fact, Alignment.Constraints model) {
    return WikidataTime.qualifiers(fact.date()).stream()
        .filter(q -> model.qualifiers().contains(q.property()))
        .map(WikidataTime.Qualifier::toString)
        .collect(Collectors.joining());
  }

  private String references(List<Reference> all) {
    List<Reference> sure = all.stream().filter(r -> r.confidence() >= least).toList();
    return IntStream.range(0, sure.size())
        .mapToObj(index -> sure.get(index).columns(index > 0))
        .collect(Collectors.joining());
  }
}
